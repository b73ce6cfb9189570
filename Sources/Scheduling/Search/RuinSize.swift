/// How much of the plan an iteration takes apart (Christiaens and Vanden Berghe 2020, with shorter strings for short
/// routes).
struct RuinSize {
    /// Tasks removed on average, and the longest string taken from one route.
    var averageRemoved = 8
    var longestString = 6
    /// Chance, of 1024, that a string keeps some tasks in its middle.
    var splitChance: UInt32 = 307
    /// Chance, of 1024, that an iteration starts from a waiting task.
    var waitingSeedChance: UInt32 = 256
    /// Waiting tasks near the seed that are tried again.
    var waitingTried = 30
}
