export function open(): void { console.log("open"); }
