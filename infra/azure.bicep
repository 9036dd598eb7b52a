// Everything the bot runs on, in one resource group:
//   az deployment group create -g <group> -f infra/azure.bicep -p infra/azure.parameters.json
// One managed identity is the bot towards Teams and the app towards storage, so nothing here has a
// key to keep, to rotate or to leak.
targetScope = 'resourceGroup'

@description('Start of every name. Lower-case letters and digits, since storage accounts take no others.')
@minLength(3)
@maxLength(11)
param baseName string = 'avstamning'

@description('Where the record is kept and the app runs.')
param location string = resourceGroup().location

@description('What the bot is called in the Azure portal.')
@maxLength(42)
param botDisplayName string = 'Avstämning'

@description('F0 is free, and in the Teams channel without a limit on messages.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

@description('Size of the app. The free sizes do not do: they sleep, and a sleeping bot reminds nobody.')
@allowed([
  'B1'
  'B2'
  'P0v3'
  'P1v3'
])
param appServiceSku string = 'B1'

@description('Copies of the storage account. ZRS keeps three, in three buildings of the region.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GRS'
  'Standard_GZRS'
])
param storageSku string = 'Standard_ZRS'

@description('Time zone in which groups meet and reminders are counted.')
param timeZone string = 'Europe/Stockholm'

@description('How many days before it is due an assignment is reminded of.')
param reminderLeadDays int[] = [
  7
  1
]

@description('Tenants whose conversations the bot serves. Empty: every tenant it is installed in.')
param allowedTenants string[] = []

@description('Id of the app in the catalogue of the organization, to install it for members who lack it. Empty: never.')
param graphTeamsAppId string = ''

@description('How much the app logs.')
@allowed([
  'debug'
  'info'
  'warn'
  'error'
])
param logLevel string = 'info'

param tags object = {
  app: 'avstamning'
}

// Storage accounts and web apps share one name space with the whole world.
var suffix = uniqueString(resourceGroup().id)
var storageAccountName = '${baseName}${suffix}'
var webAppName = '${baseName}-${suffix}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${baseName}-identity'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: storageAccountName
    location: location
    skuName: storageSku
    tags: tags
  }
}

module storageAccess 'modules/storage-access.bicep' = {
  name: 'storage-access'
  params: {
    storageAccountName: storage.outputs.name
    principalId: identity.outputs.principalId
  }
}

module webApp 'modules/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: webAppName
    planName: '${baseName}-plan'
    location: location
    skuName: appServiceSku
    identityResourceId: identity.outputs.resourceId
    identityClientId: identity.outputs.clientId
    identityTenantId: identity.outputs.tenantId
    storageAccountName: storage.outputs.name
    timeZone: timeZone
    reminderLeadDays: reminderLeadDays
    allowedTenants: allowedTenants
    logLevel: logLevel
    graphTeamsAppId: graphTeamsAppId
    tags: tags
  }
  // An app that starts before it may open its tables would fail its first health checks.
  dependsOn: [
    storageAccess
  ]
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${baseName}-${suffix}'
    displayName: botDisplayName
    skuName: botSku
    endpoint: 'https://${webApp.outputs.hostName}/api/messages'
    identityResourceId: identity.outputs.resourceId
    identityClientId: identity.outputs.clientId
    identityTenantId: identity.outputs.tenantId
    tags: tags
  }
}

@description('The BOT_ID to set when the Teams app package is made.')
output botId string = identity.outputs.clientId

@description('Where to deploy the built app to.')
output webAppName string = webApp.outputs.name

output hostName string = webApp.outputs.hostName

output storageAccountName string = storage.outputs.name
