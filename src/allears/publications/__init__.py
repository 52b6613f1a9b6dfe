"""Published policies, playbooks and knowledge: every version, which of them are live, and who put them there when."""
