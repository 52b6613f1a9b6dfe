declare const PARTS: Record<string, string>;
console.log(PARTS);
