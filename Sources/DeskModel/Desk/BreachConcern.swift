/// What a broken rule is about, for whoever looks for somebody else or for another time.
package enum BreachConcern: Sendable {
    /// Who comes: another time does not help.
    case person
    /// The time of the day: that day has no room for it then.
    case timeOfDay
    /// The day or the way there.
    case dayOrWay
}
