/// What a filter's value names.
package enum FilterName: String, CaseIterable, Sendable {
    case skill, region, technician, customer, town, state, type, priority, contract, device
}
