/// A column of a file of events.
enum EventColumn: String, CaseIterable {
    case time, event, technician, order, until, minutes, site, title, skill
}
