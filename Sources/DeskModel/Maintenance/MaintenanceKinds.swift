extension EntityKind {
    package static let plan = EntityKind("plan", "maintenance plan", "plan przeglądów")
    package static let orderKind = EntityKind("type", "order type", "rodzaj zlecenia")
    package static let job = EntityKind("job", "background job", "zadanie w tle")

    package static let freeDay = EntityKind("free-day", "own free or working day", "własny dzień wolny lub roboczy")

    static let maintenance = [plan, job, freeDay]
}
