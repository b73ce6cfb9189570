import Glibc

/// PostgreSQL's client library, as far as tests need it. Loaded where it is there, so that nothing has to be installed to
/// build.
struct Libpq: @unchecked Sendable {
    typealias Text = UnsafePointer<CChar>

    let connect: @convention(c) (Text) -> OpaquePointer?
    let status: @convention(c) (OpaquePointer?) -> Int32
    let finish: @convention(c) (OpaquePointer?) -> Void
    let message: @convention(c) (OpaquePointer?) -> Text?
    let execute: @convention(c) (OpaquePointer?, Text) -> OpaquePointer?
    let prepare: @convention(c) (OpaquePointer?, Text, Text, Int32, UnsafePointer<UInt32>?) -> OpaquePointer?
    let executePrepared:
        @convention(c) (
            OpaquePointer?, Text, Int32, UnsafePointer<Text?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
        ) -> OpaquePointer?
    let resultStatus: @convention(c) (OpaquePointer?) -> Int32
    let resultField: @convention(c) (OpaquePointer?, Int32) -> Text?
    let rowCount: @convention(c) (OpaquePointer?) -> Int32
    let columnCount: @convention(c) (OpaquePointer?) -> Int32
    let columnName: @convention(c) (OpaquePointer?, Int32) -> Text?
    let columnType: @convention(c) (OpaquePointer?, Int32) -> UInt32
    let isNull: @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
    let value: @convention(c) (OpaquePointer?, Int32, Int32) -> Text?
    let changedRows: @convention(c) (OpaquePointer?) -> Text?
    let clear: @convention(c) (OpaquePointer?) -> Void

    /// `nil` where the library is not installed.
    init?() {
        guard let library = dlopen("libpq.so.5", RTLD_NOW) else { return nil }
        func find<Function>(_ name: String) -> Function? {
            dlsym(library, name).map { unsafeBitCast($0, to: Function.self) }
        }
        guard let connect: @convention(c) (Text) -> OpaquePointer? = find("PQconnectdb") else { return nil }
        self.connect = connect
        status = find("PQstatus")!
        finish = find("PQfinish")!
        message = find("PQerrorMessage")!
        execute = find("PQexec")!
        prepare = find("PQprepare")!
        executePrepared = find("PQexecPrepared")!
        resultStatus = find("PQresultStatus")!
        resultField = find("PQresultErrorField")!
        rowCount = find("PQntuples")!
        columnCount = find("PQnfields")!
        columnName = find("PQfname")!
        columnType = find("PQftype")!
        isNull = find("PQgetisnull")!
        value = find("PQgetvalue")!
        changedRows = find("PQcmdTuples")!
        clear = find("PQclear")!
    }
}
