package import ServiceModel

/// Why a command was not carried out. Nothing was written.
package enum Refusal: Error, Hashable, Sendable {
    case notFound(EntityKind, key: String)
    case ambiguous(EntityKind, key: String, matches: [String])
    /// What is changed or removed has to be named whole; those that the words come near to.
    case inexact(EntityKind, key: String, near: [String])
    /// A field of the command breaks a rule.
    case invalid(field: Field, InputFault)
    /// The state does not allow it; what it allows instead.
    case visitState(OrderNumber, VisitState, act: VisitAct, possible: [VisitAct])
    case orderState(OrderNumber, OrderState, act: OrderAct, possible: [OrderAct])
    case missingReason
    /// The order cannot be planned before it has these.
    case notReady(OrderNumber, missing: [Field])
    /// A hard rule forbids the place; `!` with a reason goes through.
    case rules(OrderNumber, technician: String, Day, [Breach])
    /// It would make visits that stand break rules; whoever wants it all the same has to say so.
    case breaksPlans([BrokenVisit])
    /// A technician is at one visit at a time; the one that is under way.
    case technicianBusy(technician: String, OrderNumber)
    /// What was told last of the order's visit stays.
    case notCorrectable(OrderNumber, CorrectionObstacle)
    /// Somebody changed a row meanwhile.
    case clash(Clash)
    /// Lines of a file that cannot be taken in.
    case rows([RowProblem])
    /// A command over many was given none.
    case nothingChosen
    /// A command over many was refused for every one, each with its own reason.
    indirect case everyRow([Refusal])
    case nothingToUndo
    case nothingToRedo
    case undoFinal(sequence: Int, Summary)
    /// What came later needs what would be taken away.
    case undoNeeded(sequence: Int, Summary)
    /// Entries that undo or redo went past to the one it took; part of a receipt.
    case passedOver([PassedOver])
    /// None of the actor's entries can be taken back or done again, newest first.
    case nothingLeft([PassedOver])
    /// What an entry of an older schema wrote and this one has no place for; part of the receipt of its undo.
    case notKept([String])
    /// The role of whoever asks does not allow it.
    case notAllowed(Authority, Permission)
    /// A store with users keeps an admin, or nobody could give roles.
    case lastAdmin
    /// What others still need cannot be removed; how many of each need it.
    case needed(EntityKind, name: String, by: [EntityKind: Int])
    /// The company's time zone stays once there are orders.
    case zoneStays(orders: Int)

    /// What another desk did to a row this command was based on.
    package struct Clash: Hashable, Sendable {
        package var actor: String
        package var at: Timestamp
        package var summary: Summary
        /// Every row of the basis that had changed, with the version it has now: whoever was told may act on these.
        package var rows: [VersionedRow: Int]

        package init(actor: String, at: Timestamp, summary: Summary, rows: [VersionedRow: Int] = [:]) {
            self.actor = actor
            self.at = at
            self.summary = summary
            self.rows = rows
        }
    }

    /// The exit code of the command line: 1 refused, 3 not found or ambiguous, 4 conflict.
    package var exitCode: Int32 {
        switch self {
        case .notFound, .ambiguous, .inexact: 3
        case .clash, .undoNeeded: 4
        case .nothingLeft(let passed): passed.contains { $0.why.exitCode == 4 } ? 4 : 1
        default: 1
        }
    }
}

package enum EntityKind: String, Sendable, Codable {
    case order, visit, technician, site, customer, region, skill, asset, absence, entry, user, shift, territory, place,
        leg
}

/// A field of a form or a column of a file.
package enum Field: String, CaseIterable, Sendable, Codable {
    case name, title, note, customer, site, asset, type, priority, duration, skill, level, window, due, part, reason
    case latitude, longitude, coordinates, address, town, region, access, phone, email, nip, technician, day, from, to
    case start, end, lunch, overtime, number, serial, model, crew, told, at, signature
    case user, role, skills, regions, home, pattern, cap, zone, factor, hour, parking, kilometres, visit
    case response, arrival, key, state, hold
}

/// What is wrong with a value.
package enum InputFault: Error, Hashable, Sendable {
    case text(TextFault)
    case coordinateOutOfRange
    /// 0° N 0° E, which is what programs write that know no place.
    case coordinateNowhere
    /// Latitude and longitude stand in each other's place.
    case coordinatesSwapped
    /// A place of Poland that lies elsewhere.
    case outsidePoland
    case windowEndsBeforeItBegins
    /// Minutes; allowed are 1 ... 1440.
    case duration(minutes: Int)
    case unknown(EntityKind, String)
    case notANumber(String)
    /// Orders that are still open need what would go.
    case neededByOrders(Int)
    case notADate(String)
    /// The clock skips this time on that day.
    case skippedByTheClock(String)
    /// It was to be ahead; it is over.
    case inThePast(Timestamp)
    /// It was to have happened; it is still ahead.
    case inTheFuture(Timestamp)
    /// It would lie before the last thing that happened.
    case beforeTheLast(Timestamp)
    /// It belongs to another day.
    case notThatDay(Day)
    case notOneOf(String, allowed: [String])
    case invalidTaxNumber(String)
    case notAPostcode(String)
    case duplicate(String)
    /// An order that says the same is open.
    case alreadyOpen(OrderNumber)
    /// Hours of one day lie in one another.
    case overlap
    /// A break that has no room in the hours it belongs to.
    case outsideTheShift(String)
    case required
    case outOfRange(value: Int, allowed: ClosedRange<Int>)
    case factorOutOfRange(Double, allowed: ClosedRange<Double>)
}
