import ServiceModel
import Testing

/// A scenario of the shared pack: what phones wrote, how it arrived, and what has to follow.
struct FieldScenario: Decodable {
    struct Sent: Decodable {
        var id: String
        var technician: String
        var state: VisitState
        var version: Int
    }
    struct Event: Decodable {
        var uuid: String
        var device: String
        var seq: Int
        var act: String
        var visit: String?
        var deviceTime: String
        var seen: Int?
        var reason: String?
        var code: String?
        var qty: Int?
        var hash: String?
        var name: String?
        var shift: Int?
        var undoes: String?
    }
    struct Delivery: Decodable {
        var device: String
        var sentAt: String
        var upTo: Int
        var events: [String]
        var outcome: String
    }
    struct DeskAct: Decodable {
        var act: String
        var visit: String
        var to: String?
    }
    struct Step: Decodable {
        var at: String
        var delivery: Delivery?
        var content: String?
        var desk: DeskAct?
    }
    struct Fact: Decodable, Equatable {
        var act: String
        var at: String
        var by: String
    }
    struct Times: Decodable, Equatable {
        var travel: Int?
        var work: Int?
        var pause: Int?
    }
    struct Photos: Decodable, Equatable {
        var told: Int
        var have: Int
    }
    struct Standing: Decodable, Equatable {
        var state: VisitState
        var technician: String
        var facts: [Fact]
        var times: [String: Times]
        var parts: [String: Int]
        var photos: Photos
        var signedBy: String?
    }
    struct Card: Decodable, Hashable {
        var kind: String
        var visit: String?
        var technician: String
    }
    struct Expected: Decodable {
        var visits: [String: Standing]
        var cards: Set<Card>
        var refusedActs: [Int]
        var returnVisitsAfter: [String]
        var missing: [String: [Int]]
        var eventsKept: Int
    }
    var id: String
    var tags: [String]
    var visits: [Sent]
    var devices: [String: String]
    var events: [Event]
    var script: [Step]
    var expected: Expected
}

/// Plays scenarios; names stand for identities.
struct FieldPlay {
    let scenario: FieldScenario
    private let visitNames: [String]
    private let people: [String]
    private let events: [String: FieldEvent]

    init(_ scenario: FieldScenario) throws {
        self.scenario = scenario
        let visitNames = scenario.visits.map(\.id)
        self.visitNames = visitNames
        people = Set(
            scenario.devices.values + scenario.visits.map(\.technician) + scenario.script.compactMap(\.desk?.to)
        ).sorted()
        events = Dictionary(
            uniqueKeysWithValues: try scenario.events.map { event in
                let visit = event.visit.map { Visit.ID(Int64(visitNames.firstIndex(of: $0) ?? 99)) }
                let moment = try #require(warsaw.timestamp(iso8601: event.deviceTime))
                return (
                    event.uuid,
                    FieldEvent(
                        id: event.uuid, phone: event.device, number: event.seq, act: try Self.act(event), visit: visit,
                        phoneTime: moment, seen: event.seen)
                )
            })
    }

    private static func act(_ event: FieldScenario.Event) throws -> FieldAct {
        switch event.act {
        case "accept": .accept
        case "reject": .reject(reason: event.reason)
        case "travel": .travel
        case "arrive": .arrive
        case "start": .start
        case "pause": .pause(reason: event.reason)
        case "resume": .resume
        case "part": .part(code: try #require(event.code), quantity: try #require(event.qty))
        case "photo": .photo(hash: try #require(event.hash))
        case "signature": .signature(name: try #require(event.name))
        case "complete": .complete
        case "partial": .partial(reason: event.reason)
        case "needs-parts": .needsParts(reason: event.reason)
        case "no-access": .noAccess(reason: event.reason)
        case "abort": .abort(reason: event.reason)
        case "clock": .clock(shift: try #require(event.shift))
        case "undo": .undo(try #require(event.undoes))
        default: throw UnknownAct(act: event.act)
        }
    }

    private struct UnknownAct: Error { var act: String }

    private func person(_ name: String) -> Technician.ID { Technician.ID(Int64(people.firstIndex(of: name) ?? 99)) }
    private func visit(_ name: String) -> Visit.ID { Visit.ID(Int64(visitNames.firstIndex(of: name) ?? 99)) }

    var fold: FieldFold {
        FieldFold(
            scenario.visits.map {
                FieldVisit(
                    id: visit($0.id), technician: person($0.technician), state: $0.state, version: $0.version)
            }, phones: scenario.devices.mapValues(person))
    }

    /// Carries out the script as it stands; gives the acts of the desk that were refused.
    func play(_ fold: inout FieldFold) throws -> [Int] {
        var refused: [Int] = []
        for (index, step) in scenario.script.enumerated() {
            let moment = try #require(warsaw.timestamp(iso8601: step.at))
            if let delivery = step.delivery, delivery.outcome != "lost" { fold.take(try read(delivery), at: moment) }
            if let content = step.content { fold.takePicture(of: content) }
            if let desk = step.desk, !fold.take(try act(desk), on: visit(desk.visit)) { refused.append(index) }
        }
        return refused
    }

    /// What arrived, each event by itself, with the moment at which its first delivery did.
    func singles() throws -> [(FieldDelivery, Timestamp)] {
        var seen: Set<String> = []
        return try scenario.script.flatMap { step -> [(FieldDelivery, Timestamp)] in
            guard let told = step.delivery, told.outcome != "lost" else { return [] }
            let moment = try #require(warsaw.timestamp(iso8601: step.at))
            let delivery = try read(told)
            return delivery.events.filter { seen.insert($0.id).inserted }.map { event in
                var single = delivery
                single.events = [event]
                return (single, moment)
            }
        }
    }

    private func read(_ told: FieldScenario.Delivery) throws -> FieldDelivery {
        FieldDelivery(
            phone: told.device, sentAt: try #require(warsaw.timestamp(iso8601: told.sentAt)), upTo: told.upTo,
            events: try told.events.map { try #require(events[$0]) })
    }

    private func act(_ desk: FieldScenario.DeskAct) throws -> FieldDeskAct {
        switch desk.act {
        case "dispatch": .dispatch
        case "recall": .recall
        case "cancel": .cancel
        case "move": .move
        case "reassign": .reassign(to: person(try #require(desk.to)))
        default: throw UnknownAct(act: desk.act)
        }
    }

    /// What follows, in the pack's words.
    func standings(_ fold: FieldFold) -> [String: FieldScenario.Standing] {
        Dictionary(
            uniqueKeysWithValues: fold.outcomes.map { id, outcome in
                let facts = outcome.facts.map { fact in
                    FieldScenario.Fact(
                        act: word(fact.act), at: warsaw.iso8601(fact.at), by: people[Int(fact.technician.rawValue)])
                }
                let times = outcome.times.map { person, times in
                    (
                        people[Int(person.rawValue)],
                        FieldScenario.Times(travel: times.travel, work: times.work, pause: times.pause)
                    )
                }
                return (
                    visitNames[Int(id.rawValue)],
                    FieldScenario.Standing(
                        state: outcome.state, technician: people[Int(outcome.technician.rawValue)], facts: facts,
                        times: Dictionary(uniqueKeysWithValues: times), parts: outcome.parts,
                        photos: FieldScenario.Photos(told: outcome.photosTold, have: outcome.photosHeld),
                        signedBy: outcome.signedBy)
                )
            })
    }

    func cards(_ fold: FieldFold) -> Set<FieldScenario.Card> {
        Set(
            fold.cards.map { card in
                FieldScenario.Card(
                    kind: card.kind.rawValue, visit: card.visit.map { visitNames[Int($0.rawValue)] },
                    technician: people[Int(card.technician.rawValue)])
            })
    }

    func returns(_ fold: FieldFold) -> [String] {
        fold.outcomes.filter(\.value.needsReturn).map { visitNames[Int($0.key.rawValue)] }.sorted()
    }

    private func word(_ act: FieldAct) -> String {
        switch act {
        case .part: "part"
        case .photo: "photo"
        case .signature: "signature"
        case .clock: "clock"
        case .undo: "undo"
        case .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial, .needsParts, .noAccess,
            .abort:
            act.step?.rawValue ?? ""
        }
    }
}
