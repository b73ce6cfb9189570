/// What a one-line order can say.
package enum EntryField: String, CaseIterable, Sendable, Codable {
    case customer, site, device, title, window, duration, skills, priority, technician, type, parts, phone
}
