package import ServiceModel

/// Why crews stay as they are.
package enum CrewsRefusal: DepartmentRefusal {
    /// Whoever leads is one of those who come along as well.
    case leaderIsMember(String)
    case memberTwice(String)
    /// A crew has two to six people.
    case people(Int)
    /// On some of these days somebody is in another standing crew.
    case inAnotherCrew(String, crew: String, from: Day, through: Day?)
    /// The visit needs another number of people than were named.
    case namedPeople(OrderNumber, needs: Int, named: Int)
    /// One person does the visit.
    case forOne(OrderNumber)
    /// Who comes along is somebody else.
    case notInCrew(OrderNumber, String, members: [String])
    /// Whoever leads cannot be exchanged alone.
    case leads(OrderNumber, String)
    /// Who is to come along does so already.
    case inCrew(OrderNumber, String)
    /// Nobody else has time at that start, and what is missing then.
    case nobodyElse(OrderNumber, lacks: [String])
    /// It was not sent to the crew, or is over.
    case notSent(OrderNumber, VisitState)

    package var facts: RefusalFacts {
        switch self {
        case .leaderIsMember: RefusalFacts("leader-is-member", .member)
        case .memberTwice: RefusalFacts("member-twice", .member)
        case .people: RefusalFacts("crew-size", .crew)
        case .inAnotherCrew: RefusalFacts("in-another-crew", .member)
        case .namedPeople: RefusalFacts("crew-size", .crew)
        case .forOne: RefusalFacts("visit-of-one", .crew)
        case .notInCrew: RefusalFacts("not-in-crew", .member)
        case .leads: RefusalFacts("leads-crew", .member)
        case .inCrew: RefusalFacts("in-crew", .member)
        case .nobodyElse: RefusalFacts("nobody-else", .member)
        case .notSent: RefusalFacts("not-sent", .state)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .leaderIsMember(let name):
            return language(
                "\(name) leads the crew and cannot come along as well; nothing was written.",
                "\(name) prowadzi ekipę i nie może być też jej członkiem; niczego nie zapisano.")
        case .memberTwice(let name):
            return language(
                "\(name) is named twice; nothing was written.", "\(name) występuje dwa razy; niczego nie zapisano.")
        case .people(let count):
            return language(
                "A crew has 2 to \(Crew.mostPeople) people, this one \(count); nothing was written.",
                "Ekipa liczy od 2 do \(Crew.mostPeople) osób, ta \(count); niczego nie zapisano.")
        case .inAnotherCrew(let name, let crew, let from, let through):
            let days = wording.span(from: from, through: through)
            return language(
                "\(name) is in the crew \(crew) \(days); nothing was written.",
                "\(name) jest w ekipie \(crew) \(days); niczego nie zapisano.")
        case .namedPeople(let number, let needs, let named):
            return language(
                "\(number) needs \(needs) people besides the leader, \(named) were named.",
                "\(number) wymaga osób oprócz lidera: \(needs), podano: \(named).")
        case .forOne(let number):
            return language("\(number) is done by one person.", "\(number) wykonuje jedna osoba.")
        case .notInCrew(let number, let name, let members):
            let who = members.isEmpty ? language("nobody", "nikt") : members.joined(separator: ", ")
            return language(
                "\(name) does not come along to \(number); these do: \(who).",
                "\(name) nie jest członkiem ekipy \(number); są nimi: \(who).")
        case .leads(let number, let name):
            return language(
                "\(name) leads \(number): move the visit to another leader instead.",
                "\(name) prowadzi \(number): przenieś wizytę do innego lidera.")
        case .inCrew(let number, let name):
            return language("\(name) is in the crew of \(number) already.", "\(name) jest już w ekipie \(number).")
        case .nobodyElse(let number, let lacks):
            let codes = lacks.joined(separator: ", ")
            guard lacks.isEmpty else {
                return language(
                    "Nobody else who holds \(codes) has time for \(number) then.",
                    "Nikt inny z umiejętnościami \(codes) nie ma wtedy czasu na \(number).")
            }
            return language(
                "Nobody else has time for \(number) then.", "Nikt inny nie ma wtedy czasu na \(number).")
        case .notSent(let number, let state):
            return language(
                "\(number) is \(state.name(.english)): only what was sent can be accepted.",
                "\(number): \(state.name(.polish)); przyjąć można tylko wysłaną wizytę.")
        }
    }
}

extension Wording {
    /// `from Mon 23 Nov`, with the last day where there is one.
    package func span(from: Day, through: Day?) -> String {
        guard let through else { return language("from \(day(from))", "od \(day(from))") }
        return language("from \(day(from)) to \(day(through))", "od \(day(from)) do \(day(through))")
    }
}
