/// Every command by its name, so that one that was written down can be carried out again.
package enum CommandCatalogue {
    /// Those of each department; each is also known done to several, and wanted whatever it breaks.
    package static let commands: [any Command.Type] = [
        CreateRegion.self, CreateSkill.self, CreateTechnician.self, EditCompany.self, EditCustomer.self,
        EditSite.self, EditTechnician.self, FoundCompany.self, RemoveRegion.self, RemoveSkill.self, RemoveUser.self,
        RenameRegion.self, RenameSkill.self, SetShift.self, SetUser.self,
        AnswerChecklist.self, CorrectAnswer.self, FollowUpFinding.self, SetModelChecklist.self,
        CreateContract.self, EditContract.self, EndContract.self, NoteBreaches.self, SetCreditStop.self,
        SuspendContract.self,
        AcceptAsMember.self, EndCrew.self, ExchangeMember.self, SaveCrew.self,
        AddReading.self, CreateAsset.self, EditAsset.self,
        GiveVisit.self, PromiseWindow.self,
        AttachDocuments.self, DetachDocument.self,
        CorrectReport.self, ReportVisit.self,
        ImportOrders.self, ImportRows.self, ImportVisits.self,
        AwaitPart.self, CancelOrder.self, CreateOrder.self, EditOrder.self, HoldOrder.self, QualifyOrder.self,
        ReleaseOrder.self, CreateServiceType.self, EditServiceType.self, RemoveServiceType.self,
        CreatePlan.self, EditPlan.self, EndPlan.self, GeneratePlanOrders.self, ImportPlans.self, MakePlanOrder.self,
        ResumePlan.self, SetCompanyDay.self, SetWorkCalendar.self, SuspendPlan.self,
        AcceptOutage.self, ClearOnCall.self, NoteOutageCall.self, SetOnCall.self,
        ImportPostcodes.self, ImportTerritories.self, LocateSites.self, RemoveTerritory.self,
        ApplyPlan.self, EndAbsence.self, LockVisit.self, PlaceVisit.self, PlaceVisits.self, RecordAbsence.self,
        ReturnToWork.self,
        BookStock.self, BuyOutside.self, SaveDepot.self, FillPickList.self, LoadPickList.self, MakePickList.self,
        SavePart.self, SaveStockPlace.self, SetStockMinimum.self, TickPickLines.self,
        ConvertTicket.self, CreateTicket.self, EditTicket.self, EndTicket.self, ImportTickets.self, NoteCall.self,
        ReopenTicket.self, SetTicketPriorities.self,
        AddTime.self, CorrectTime.self,
        CalibrateTravel.self, EnterLeg.self, RemoveLeg.self, SetParking.self, SetTravelFactor.self,
    ]

    /// How a command is written down: its name, and before it that it is wanted whatever breaks.
    package static func name(of command: any Command) -> String {
        (command is any Insistence ? insistence : "") + type(of: command).name
    }

    /// What kind of command was written down by that name; `nil` for a name that none has.
    package static func kind(named name: String) -> (any Command.Type)? {
        commands.lazy.compactMap { variant(of: $0, name) }.first
    }

    private static let insistence = "regardless-"

    private static func variant<Kind: Command>(of _: Kind.Type, _ name: String) -> (any Command.Type)? {
        switch name {
        case Kind.name: Kind.self
        case Several<Kind>.name: Several<Kind>.self
        case insistence + Kind.name: Regardless<Kind>.self
        case insistence + Several<Kind>.name: Regardless<Several<Kind>>.self
        default: nil
        }
    }
}
