import ServiceModel

extension Department {
    static let execution = Department("execution", [VisitEvent.self])
}
