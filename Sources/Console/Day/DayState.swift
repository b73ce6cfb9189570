/// The day screen: technicians × hours. Its cursor is the board's technician and day, and `ConsoleState.moment`.
public struct DayState: Sendable {
}
