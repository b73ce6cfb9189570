/// Where a customer could go, and the detour it takes.
struct FleetPlace {
    var cost: Int32
    var after = -1
    var route = -1
}
