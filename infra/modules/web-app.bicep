// The running app: one Linux plan, one web app, the settings the app reads at its start.
param name string
param planName string
param location string
param skuName string
param identityResourceId string
param identityClientId string
param identityTenantId string
param storageAccountName string
param timeZone string
param reminderLeadDays int[]
param allowedTenants string[]
param logLevel string
param graphTeamsAppId string
param tags object

// PORT is missing here on purpose: the platform sets it.
var settings = [
  { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMsi' }
  { name: 'MICROSOFT_APP_ID', value: identityClientId }
  { name: 'MICROSOFT_APP_TENANT_ID', value: identityTenantId }
  // Tells the Azure libraries which identity to use.
  { name: 'AZURE_CLIENT_ID', value: identityClientId }
  { name: 'STORAGE_ACCOUNT_NAME', value: storageAccountName }
  { name: 'TIME_ZONE', value: timeZone }
  { name: 'REMINDER_LEAD_DAYS', value: join(map(reminderLeadDays, day => string(day)), ',') }
  { name: 'LOG_LEVEL', value: logLevel }
]

// Left out rather than set empty: no list means no restriction.
var tenantSettings = empty(allowedTenants)
  ? []
  : [
      { name: 'ALLOWED_TENANTS', value: join(allowedTenants, ',') }
    ]

// Left out: the app is installed for nobody who has not done so themselves.
var graphSettings = empty(graphTeamsAppId)
  ? []
  : [
      { name: 'GRAPH_TEAMS_APP_ID', value: graphTeamsAppId }
    ]

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: skuName
  }
  properties: {
    // What makes a plan a Linux one.
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityResourceId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance answers any message, so no cookie ties a client to one.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/main.js'
      // Reminders are sent by the app itself, so it must run when nobody writes to it.
      alwaysOn: true
      healthCheckPath: '/healthz'
      http20Enabled: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      appSettings: concat(settings, tenantSettings, graphSettings)
    }
  }
}

// Deployment goes by identity too: the user names that every web app is born with are shut off.
resource deploymentByName 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

resource ftpByName 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

output name string = app.name
output hostName string = app.properties.defaultHostName
