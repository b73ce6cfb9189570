import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// The names that a one-line order is read over follow the store.
@Suite struct EntryBookTests {
    private func read(_ line: String, _ company: SmallCompany) throws -> EntryReading {
        try company.desk.entryBook().reader.read(line, now: company.desk.now)
    }

    private func insert(_ company: SmallCompany, _ values: any Stored...) throws {
        try company.store.write(at: company.desk.now) { for value in values { try $0.insert(value) } }
    }

    @Test func aLineIsReadOverTheStore() throws {
        let company = try SmallCompany()
        let reading = try read("zimny testowy obiekt 1, nie grzeje, jutro 8-12, sep:2, 45m, @zych", company)
        #expect(reading.customer == company.customer.id && reading.site == company.sites[1].id)
        #expect(reading.skills == [SkillRequirement(skill: company.sep.id, level: 2)])
        #expect(reading.technician == company.ewa.id && reading.duration == 45 && reading.saves)
    }

    @Test func whatIsWrittenIsKnownAtTheNextLine() throws {
        let company = try SmallCompany()
        #expect(try read("Piekarnia, zimno", company).customer == nil)
        let newcomer = Newcomer(
            name: "Piekarnia Nowa", phone: "512 000 111", address: "Polna 9", town: "Kraków",
            location: Coordinate(latitude: 50.06, longitude: 19.94)!)
        let draft = OrderDraft(customer: Identifier(0), site: Identifier(0), title: "zimno")
        let created = try company.desk.perform(CreateOrder(draft, newcomer: newcomer), by: company.ann)
        let reading = try read("Piekarnia, zimno, jutro", company)
        #expect(reading.customer != nil && reading.site != nil && reading.saves)
        #expect(try read("512000111, zimno", company).customer == reading.customer)
        // A telephone that changes is found by the new number alone.
        let customer = try #require(reading.customer)
        _ = try company.desk.perform(
            EditCustomer(customer: customer, changes: phone("600 000 222")), by: company.ann)
        #expect(try read("512000111, zimno", company).customer == nil)
        #expect(try read("600000222, zimno", company).customer == customer)
        #expect(created.sequence != nil)
    }

    private func phone(_ number: String) -> EditCustomer.Changes {
        var changes = EditCustomer.Changes()
        changes.phone = number
        return changes
    }

    @Test func whatIsTakenBackIsGone() throws {
        let company = try SmallCompany()
        _ = try company.desk.entryBook()
        let technician = company.ewa
        _ = try company.desk.perform(
            EditTechnician(technician: technician.id, changes: name("Ewa Nowa")), by: company.ann)
        #expect(try read("zimny, obiekt 0, zimno, @nowa", company).technician == technician.id)
        _ = try company.desk.undo(by: company.ann)
        #expect(try read("zimny, obiekt 0, zimno, @nowa", company).technician == nil)
        #expect(try read("zimny, obiekt 0, zimno, @zych", company).technician == technician.id)
    }

    private func name(_ name: String) -> TechnicianChanges {
        var changes = TechnicianChanges(name: name)
        changes.name = name
        return changes
    }

    @Test func aCodeOfAPartIsCheckedAgainstThoseThatWereUsed() throws {
        let company = try SmallCompany()
        let line = "zimny, obiekt 0, zimno, FILTR-9=2"
        #expect(try read(line, company).parts == [PartLine(code: "FILTR-9", quantity: 2)!], "no code is known yet")
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "x",
            parts: [PartLine(code: "OLEJ-1", quantity: 1)!])
        _ = try company.desk.perform(CreateOrder(draft), by: company.ann)
        #expect(try read(line, company).doubts.map(\.field) == [.parts])
        #expect(try read("zimny, obiekt 0, zimno, olej-1=2", company).parts.first?.code == "OLEJ-1")
    }

    // MARK: Types of the company's own

    private static let monthly = ServiceType(
        id: Identifier(700), code: "lift-monthly", name: "Konserwacja miesięczna", category: .maintenance,
        tasks: [TaskTemplate(duration: 50, skills: [SkillRequirement(skill: Identifier(4))])],
        parts: [PartLine(code: "OLEJ-1", quantity: 2)!], needsSignature: true, priority: .low)

    @Test(arguments: ["Konserwacja miesięczna", "konserwacja miesieczna", "LIFT-MONTHLY"])
    func aTypeOfTheCompanysOwnFillsInWhatWasNotSaid(words: String) throws {
        let company = try SmallCompany()
        try insert(company, Self.monthly)
        let book = try company.desk.entryBook()
        let reading = book.reader.read("zimny, obiekt 0, dźwig skrzypi, \(words), ważne", now: company.desk.now)
        #expect(reading.serviceType == Self.monthly.id && reading.type == .maintenance && reading.saves)
        let draft = try #require(reading.draft(book, now: company.desk.now))
        #expect(draft.serviceType == Self.monthly.id && draft.duration == 50 && draft.priority == .high)
        #expect(draft.skills.map(\.skill) == [company.sep.id] && draft.parts.map(\.code) == ["OLEJ-1"])
        #expect(draft.terms?.needsSignature == true)
        let said = book.reader.read("zimny, obiekt 0, skrzypi, \(words), 2h, fgaz, OLEJ-1=5", now: company.desk.now)
        let other = try #require(said.draft(book, now: company.desk.now))
        #expect(other.duration == 120 && Set(other.skills.map(\.skill)) == [company.sep.id, company.fgaz.id])
        #expect(other.parts == [PartLine(code: "OLEJ-1", quantity: 5)!] && other.priority == .low)
    }

    @Test func typesOfOneNameAreAskedAndTheKindThatCoversItIsNone() throws {
        let company = try SmallCompany()
        var twin = Self.monthly
        (twin.id, twin.code, twin.category) = (Identifier(701), "lift-b", .inspection)
        try insert(company, Self.monthly, twin)
        let reading = try read("zimny, obiekt 0, skrzypi, konserwacja miesięczna", company)
        #expect(reading.serviceType == nil && reading.type == nil)
        #expect(reading.doubts.map(\.field) == [.type] && reading.doubts[0].candidates.count == 2)
        let both = try read("zimny, obiekt 0, skrzypi, lift-b, kontrola", company)
        #expect(both.serviceType == twin.id && both.type == .inspection && both.saves)
        let other = try read("zimny, obiekt 0, skrzypi, lift-b, montaż", company)
        #expect(other.doubts.map(\.field) == [.type])
    }

    // MARK: Before it is saved

    @Test func whoCouldGoFirstIsSaidAndNothingIsWritten() throws {
        let company = try SmallCompany()
        let book = try company.desk.entryBook()
        let reading = book.reader.read("zimny, obiekt 0, nie grzeje, sep, 1h", now: company.desk.now)
        let draft = try #require(reading.draft(book, now: company.desk.now))
        let before = try company.store.read { try $0.sequence() }
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        let places = try #require(try company.desk.outlook(of: draft, wording, places: true).places)
        // Piotr Kos cannot do it, Ola Fik works elsewhere.
        #expect(!places.isEmpty && places.count <= 3 && !places.contains { $0.name == "Piotr Kos" })
        #expect(places.allSatisfy { $0.start >= company.desk.now })
        #expect(try company.desk.outlook(of: draft, wording).places == nil)
        #expect(try company.store.read { try $0.sequence() } == before)
        #expect(try company.desk.orders().isEmpty)
        // The number that was imagined is free.
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        guard let number = receipt.summary.createdOrder else { return #expect(Bool(false)) }
        #expect(number.sequence == 1)
    }
}
