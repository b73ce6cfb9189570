import ServiceModel

extension Department {
    static let time = Department("time", [TimeEntry.self])
}
