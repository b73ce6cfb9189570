package import ServiceModel

/// What an entry has to know of the company: plain values, so that they can be gathered anywhere. What is out of use
/// is left out by whoever gathers.
package enum EntryNames {
    package struct CustomerName: Sendable {
        package var id: Customer.ID
        package var name: String
        package var phone: String

        package init(id: Customer.ID, name: String, phone: String) {
            self.id = id
            self.name = name
            self.phone = phone
        }
    }

    package struct SiteName: Sendable {
        package var id: Site.ID
        package var customer: Customer.ID
        package var name: String
        package var town: String

        package init(id: Site.ID, customer: Customer.ID, name: String, town: String) {
            self.id = id
            self.customer = customer
            self.name = name
            self.town = town
        }
    }

    package struct DeviceName: Sendable {
        package var id: Asset.ID
        package var site: Site.ID
        package var name: String
        package var model: String
        package var serial: String
        /// What work on it usually needs; it orders candidates and never chooses.
        package var skills: [Skill.ID]

        package init(
            id: Asset.ID, site: Site.ID, name: String, model: String, serial: String, skills: [Skill.ID] = []
        ) {
            self.id = id
            self.site = site
            self.name = name
            self.model = model
            self.serial = serial
            self.skills = skills
        }
    }

    package struct TechnicianName: Sendable {
        package var id: Technician.ID
        package var name: String
        package var skills: [Skill.ID]

        package init(id: Technician.ID, name: String, skills: [Skill.ID] = []) {
            self.id = id
            self.name = name
            self.skills = skills
        }
    }

    package struct SkillName: Sendable {
        package var id: Skill.ID
        package var code: String
        package var name: String

        package init(id: Skill.ID, code: String, name: String) {
            self.id = id
            self.code = code
            self.name = name
        }
    }

    /// A type of work of the company's own.
    package struct WorkName: Sendable {
        package var id: ServiceType.ID
        package var code: String
        package var name: String
        package var category: OrderType

        package init(id: ServiceType.ID, code: String, name: String, category: OrderType) {
            self.id = id
            self.code = code
            self.name = name
            self.category = category
        }
    }
}
