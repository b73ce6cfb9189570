/// The hard rules by name, for counting.
public enum RuleName: String, Sendable, Hashable, CaseIterable {
    case absence, lock, skill, region, technician, day, window, access, deadline, neighbours, workingTime, breaks
    case taskLimit, travelLimit, way, crew, order, supplies, soundShift, unknown
}
