/** A person of the Playground's configuration. */
export interface Member {
  id: string;
  name: string;
  aadObjectId: string;
}

export interface PlaygroundConfig {
  tenantId: string;
  bot: { id: string; name: string };
  currentUser: Member;
  users: Member[];
  personalChat: { id: string };
  groupChats: [{ id: string; name: string }];
}

/** Who and what is in the Playground that runs there. */
export async function readConfig(url: string): Promise<PlaygroundConfig> {
  const response = await fetch(`${url}/_internal/v1/config`);
  const answer = (await response.json()) as { config: PlaygroundConfig };
  return answer.config;
}
