"""The API's description: OpenAPI 3.1 for programs, a page for people that loads nothing from elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from allears.web.access import Open, Reps, access_of
from allears.web.api.entry import ProblemBody
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False)
ANYBODY = Depends(Open("says what there is, nothing of anybody"))
DESCRIPTION = """Everything that the inbox does, for your own programs.

Send a key from Settings › API keys as `Authorization: Bearer allears_…`. Times are UTC in milliseconds since 1970.
Errors are `application/problem+json`. Lists come in pages: pass `next` as `cursor`. A POST with an `Idempotency-Key`
may be sent again; it is done once.
"""
SECURITY = {
    "key": {"type": "http", "scheme": "bearer", "description": "An API key with the scopes that are named."},
    "session": {"type": "apiKey", "in": "cookie", "name": "allears_session", "description": "A signed-in rep."},
}


@router.get("/api/v1/openapi.json")
async def openapi(request: Request, _: Annotated[None, ANYBODY]) -> Response:
    """The description for programs."""
    return JSONResponse(described(request.app))


@router.get("/api/v1/docs")
async def page(request: Request, _: Annotated[None, ANYBODY]) -> Response:
    """The same for people."""
    return parts_of(request).pages.render(request, "api.html", api=described(request.app), by_tag=by_tag(request.app))


@cache
def described(application: FastAPI) -> dict[str, Any]:
    """OpenAPI 3.1 of every route under /api/v1, with who may call it."""
    routes = [route for route in application.routes if isinstance(route, APIRoute) and route.include_in_schema]
    api = get_openapi(title="Allears", version="1", openapi_version="3.1.0", description=DESCRIPTION, routes=routes)
    schemas = api["components"]["schemas"]
    schemas["Problem"] = ProblemBody.model_json_schema()
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    api["components"]["securitySchemes"] = SECURITY
    for route in routes:
        for method in route.methods or ():
            tell_access(api["paths"][route.path_format][method.lower()], route)
    return api


def tell_access(operation: dict[str, Any], route: APIRoute) -> None:
    """Writes down who may call an endpoint."""
    access = access_of(route)
    assert isinstance(access, Reps)  # noqa: S101 - nothing in the API is open to everybody
    session: dict[str, list[str]] = {"session": []}
    operation["security"] = [session] if access.scope is None else [{"key": [access.scope.value]}, session]
    scope = f"Scope `{access.scope.value}`" if access.scope else "Signed-in reps only, no keys"
    operation["description"] = f"{operation.get('description', '')}\n\n{scope}; reps: at least {access.role.value}."


def by_tag(application: FastAPI) -> dict[str, list[tuple[str, str, dict[str, Any]]]]:
    """Tag -> (method, path, operation), in the order of the routes."""
    found: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, operations in described(application)["paths"].items():
        for method, operation in operations.items():
            found.setdefault(operation["tags"][0], []).append((method.upper(), path, operation))
    return found
