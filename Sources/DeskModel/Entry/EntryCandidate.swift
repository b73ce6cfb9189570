package import ServiceModel

/// One answer to a doubt, and what speaks for it.
package struct EntryCandidate: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case customer(Customer.ID)
        case site(Site.ID)
        case device(Asset.ID)
        case window(EntryWindow)
        /// Minutes.
        case duration(Int)
        case priority(Priority)
        case technician(Technician.ID)
        case skill(Skill.ID)
        case type(OrderType)
        /// Of the company's own.
        case serviceType(ServiceType.ID)
        case phone(String)
    }

    /// Why it stands where it stands in the list.
    package enum Reason: Hashable, Sendable {
        /// A skill of the line that this device asks for.
        case skill(Skill.ID)
        /// Words of the line that are of one kind with the device's name.
        case fault(String)
        /// Its place in the site's list, from 1.
        case position(Int)
        /// Its name begins as it was typed.
        case nameBegins
        /// What is left of today.
        case restOfToday
        case tomorrow
    }

    package var value: Value
    package var reasons: [Reason]

    package init(_ value: Value, _ reasons: [Reason] = []) {
        self.value = value
        self.reasons = reasons
    }
}
