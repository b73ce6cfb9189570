import ServiceModel

extension Department {
    static let crews = Department("crews", [Crew.self])
}
