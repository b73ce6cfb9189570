import ServiceModel

/// What a part, or the end or beginning of one, can be taken for.
enum EntryItem {
    case window(EntrySaidWindow)
    /// Minutes; more than a day's are a doubt.
    case duration(Int)
    /// A number without a unit.
    case number(Int)
    case priority(Priority)
    /// Several when only the first word of their codes was said.
    case skill([SkillRequirement])
    /// Several when types of the company share a name.
    case type([EntryWork])
    case technician([Technician.ID], name: String)
    case part(code: String, isKnown: Bool, quantity: Int?)
    case phone(String)
    /// `obiecane`, which makes the window a promise.
    case promise
}
