import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What is done in a branch is told as a draft: nothing of it was sent to anybody.
@Suite struct BranchSentenceTests {
    private let company: SmallCompany
    private let visit: Visit
    private let today = SmallCompany.span("07:00", "24:00")

    /// Ewa has a visit, and knows of it.
    init() throws {
        company = try SmallCompany()
        visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        try company.send(visit)
    }

    private func told(_ receipt: Receipt, _ language: Language = .english) -> String {
        receipt.summary.sentence(Wording(language, SmallCompany.calendar, today: SmallCompany.monday))
    }

    @Test func aRepairThatIsAcceptedInABranchSaysWhatIsSentLater() throws {
        let solved = try company.outage([.off(company.ewa.id, today)])
        let acceptance = company.acceptance(solved)
        let receipt = try company.inBranch("awaria") { try $0.perform(acceptance, by: company.ann) }
        #expect(
            told(receipt)
                == "Ewa Zych off until Mon 23, 24:00; 1 visit moved; when the branch is applied: 1 to send again.")
        #expect(
            told(receipt, .polish)
                == "Ewa Zych: nieobecność do pon 23, 24:00; 1 wizyta przeniesiona; "
                + "po przyjęciu wariantu: 1 do ponownego wysłania.")
        #expect(try company.reload(visit).state == .dispatched, "nothing has happened in the live plan")
        let live = try company.accept(solved)
        #expect(told(live) == "Ewa Zych off until Mon 23, 24:00; 1 visit moved, 1 sent again.")
    }

    @Test func whatARemedyGivesAwayInABranchIsMovedAndNotSent() throws {
        let give = GiveVisit(
            visit: visit.id, technician: company.jan.id, day: SmallCompany.monday, start: SmallCompany.at("10:00"))
        let receipt = try company.inBranch("inaczej") { try $0.perform(give, by: company.ann) }
        #expect(told(receipt).contains(" moved: ") && !told(receipt).contains("sent"), "\(told(receipt))")
        #expect(told(try company.desk.perform(give, by: company.ann)).contains(" given and sent: "))
    }

    @Test func whatIsRecalledInABranchIsRecalledThereAlone() throws {
        let off = RecordAbsence(technician: company.ewa.id, window: today, kind: .illness, others: .recall)
        let receipt = try company.inBranch("bez Ewy") { try $0.perform(off, by: company.ann) }
        #expect(told(receipt).contains(" Visits recalled in this branch alone: 1."), "\(told(receipt))")
        #expect(
            told(receipt, .polish).contains(" Wizyty: odwołane tylko w tym wariancie: 1."),
            "\(told(receipt, .polish))")
        #expect(try company.reload(visit).state == .dispatched)
        #expect(told(try company.desk.perform(off, by: company.ann)).contains(" Visits recalled: 1."))
    }
}
