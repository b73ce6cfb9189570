package import ServiceModel

/// What a service report says: of one visit, or of all visits of an order. Facts alone, in no language and of no page; the same
/// facts give the same text and so the same hash. Prices, access codes and notes for the desk are not in it.
package struct ServiceReport: Hashable, Sendable, Codable {
    package struct Party: Hashable, Sendable, Codable {
        package var name: String
        /// Tax number, address, telephone, mail; of a site its address and town.
        package var nip: String
        package var lines: [String]
        package var phone: String
        package var email: String

        package init(name: String, nip: String = "", lines: [String] = [], phone: String = "", email: String = "") {
            self.name = name
            self.nip = nip
            self.lines = lines
            self.phone = phone
            self.email = email
        }
    }

    package struct Device: Hashable, Sendable, Codable {
        package var name: String
        package var model: String
        package var serial: String
        package var place: String

        package init(name: String, model: String, serial: String, place: String) {
            self.name = name
            self.model = model
            self.serial = serial
            self.place = place
        }
    }

    /// One visit of it.
    package struct Work: Hashable, Sendable, Codable {
        /// Its number in the order.
        package var visit: Int
        /// How it ended.
        package var act: VisitAct
        package var crew: [String]
        package var arrived: Timestamp?
        package var started: Timestamp?
        package var ended: Timestamp
        /// Minutes; `nil` where nothing was measured.
        package var travel: Int?
        package var work: Int?
        package var pause: Int
        /// What was found, done, and what is left and why.
        package var found: String
        package var done: String
        package var left: String
        package var advice: String
        /// What was said besides; `nil` without any.
        package var remark: String?
        /// Who signed for it; only where the report is of the whole order, for one of a visit says so itself.
        package var signedBy: String?
        /// What they signed, where the report of the visit would say something else now; only where `signedBy` is.
        package var signedBefore: SignedBefore?

        package init(
            visit: Int, act: VisitAct, crew: [String], arrived: Timestamp? = nil, started: Timestamp? = nil,
            ended: Timestamp, travel: Int? = nil, work: Int? = nil, pause: Int = 0, found: String = "",
            done: String = "", left: String = "", advice: String = "", remark: String? = nil, signedBy: String? = nil,
            signedBefore: SignedBefore? = nil
        ) {
            self.visit = visit
            self.act = act
            self.crew = crew
            self.arrived = arrived
            self.started = started
            self.ended = ended
            self.travel = travel
            self.work = work
            self.pause = pause
            self.found = found
            self.done = done
            self.left = left
            self.advice = advice
            self.remark = remark
            self.signedBy = signedBy
            self.signedBefore = signedBefore
        }
    }

    /// A content that was signed and is not what holds now.
    package struct SignedBefore: Hashable, Sendable, Codable {
        /// The version of the visit's report that has it; `nil` where none has.
        package var version: Int?

        package init(version: Int?) { self.version = version }
    }

    /// A question of the checklist with its answer.
    package struct Answer: Hashable, Sendable, Codable {
        package var number: Int
        package var item: ChecklistItem
        /// Empty for a question that is asked once.
        package var device: String
        /// As a store keeps it; `nil` without an answer. Of photos how many.
        package var value: String?
        package var isOutside: Bool

        package init(number: Int, item: ChecklistItem, device: String, value: String?, isOutside: Bool) {
            self.number = number
            self.item = item
            self.device = device
            self.value = value
            self.isOutside = isOutside
        }
    }

    package struct Part: Hashable, Sendable, Codable {
        package var code: String
        package var name: String
        /// In thousandths of its unit.
        package var thousandths: Int64
        package var unit: String
        package var serials: [String]
        package var coverage: LineCoverage

        package init(
            code: String, name: String, thousandths: Int64, unit: String, serials: [String], coverage: LineCoverage
        ) {
            self.code = code
            self.name = name
            self.thousandths = thousandths
            self.unit = unit
            self.serials = serials
            self.coverage = coverage
        }
    }

    package struct Photo: Hashable, Sendable, Codable {
        package var hash: String
        package var name: String
        /// The question that it answers; empty for others.
        package var question: String
        package var takenAt: Timestamp

        package init(hash: String, name: String, question: String, takenAt: Timestamp) {
            self.hash = hash
            self.name = name
            self.question = question
            self.takenAt = takenAt
        }
    }

    /// An order that goes on from this one.
    package struct Follower: Hashable, Sendable, Codable {
        package var number: OrderNumber
        package var title: String

        package init(number: OrderNumber, title: String) {
            self.number = number
            self.title = title
        }
    }

    package var number: OrderNumber
    /// The visit that it is about; `nil` for all of the order.
    package var visit: Int?
    package var title: String
    /// The company's own type, else empty.
    package var serviceType: String
    package var type: OrderType
    package var reported: Timestamp
    package var reporter: Reporter?
    /// What was reported, in the reporter's words.
    package var words: String
    package var customer: Party
    package var site: Party
    /// Its number; empty without one.
    package var contract: String
    package var verdict: Verdict?
    package var devices: [Device]
    package var works: [Work]
    package var answers: [Answer]
    package var parts: [Part]
    package var photos: [Photo]
    /// Number of the visit that goes on with the work, where one is open.
    package var next: Int?
    package var followers: [Follower]

    package init(
        number: OrderNumber, visit: Int?, title: String, serviceType: String = "", type: OrderType, reported: Timestamp,
        reporter: Reporter? = nil, words: String = "", customer: Party, site: Party, contract: String = "",
        verdict: Verdict? = nil, devices: [Device] = [], works: [Work] = [], answers: [Answer] = [],
        parts: [Part] = [], photos: [Photo] = [], next: Int? = nil, followers: [Follower] = []
    ) {
        self.number = number
        self.visit = visit
        self.title = title
        self.serviceType = serviceType
        self.type = type
        self.reported = reported
        self.reporter = reporter
        self.words = words
        self.customer = customer
        self.site = site
        self.contract = contract
        self.verdict = verdict
        self.devices = devices
        self.works = works
        self.answers = answers
        self.parts = parts
        self.photos = photos
        self.next = next
        self.followers = followers
    }

    /// It says the same of the work. A customer's telephone and mail are how he is reached today, and no part of what was
    /// done.
    package func saysTheSame(as other: ServiceReport) -> Bool {
        var same = self
        (same.customer.phone, same.customer.email) = (other.customer.phone, other.customer.email)
        return same == other
    }
}
