/// How many visits are foreseen to be late and do not say so by themselves, and of what state that was counted.
struct RiskCount: Sendable {
    struct Edition: Hashable, Sendable {
        /// As the console counts the views that it took.
        var view: Int
        /// As it counts the forecasts.
        var forecast: Int
        var minute: Int64
    }

    var edition: Edition?
    var count = 0
}
