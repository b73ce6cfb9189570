import ServiceModel

extension Department {
    static let documents = Department(
        "documents", [Document.self, DocumentLink.self, VisitAccount.self, ReportVersion.self],
        others: [ReportContent.table])
}
