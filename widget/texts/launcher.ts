// The few words that the round button needs before anything else is fetched.

export const launcherWords = { open: "Open the chat", close: "Close the chat", unread: "{count} unread" };
