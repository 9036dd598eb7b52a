import { TeamsAdapter } from '@microsoft/teams-ai';

/** The bot's registration with the Bot Framework; null runs without any authentication. */
export type BotIdentity = {
  readonly appId: string;
  readonly tenantId: string;
} & (
  | { readonly type: 'SingleTenant'; readonly password: string }
  | { readonly type: 'MultiTenant'; readonly password: string }
  | { readonly type: 'UserAssignedMsi' }
);

export function createAdapter(identity: BotIdentity | null): TeamsAdapter {
  if (identity === null) return new TeamsAdapter({});
  return new TeamsAdapter({
    MicrosoftAppType: identity.type,
    MicrosoftAppId: identity.appId,
    MicrosoftAppTenantId: identity.tenantId,
    ...('password' in identity ? { MicrosoftAppPassword: identity.password } : {}),
  });
}
