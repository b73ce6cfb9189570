/// All sources of alerts. What phones do not tell yet (not seen, not fetched) has none.
enum AlertSources {
    static let all: [any AlertSource] = [
        ClashAlerts(), UnableAlerts(), ClockAlerts(), RejectAlerts(), ForecastAlerts(), PartAlerts(), JobAlerts(),
    ]
}
