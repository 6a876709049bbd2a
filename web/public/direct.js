// What is sent is never answered by the device: it goes to the network without passing (and perhaps first
// starting) the worker. A browser that does not know routes takes the longer way.
addEventListener('install', (event) => {
  event.addRoutes?.({ condition: { requestMethod: 'post' }, source: 'network' });
});
