/// The list of what is at risk remembers nothing of its own: it shows the forecast.
struct RiskMemory: ScreenState {
    init() {}
}
