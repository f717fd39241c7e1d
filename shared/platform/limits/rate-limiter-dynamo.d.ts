// The one limiter that is used, by its own file: the package's entry brings every database's
// along, 72 KB against 15.
declare module 'rate-limiter-flexible/lib/RateLimiterDynamo.js' {
  import { RateLimiterDynamo } from 'rate-limiter-flexible';
  export default RateLimiterDynamo;
}
