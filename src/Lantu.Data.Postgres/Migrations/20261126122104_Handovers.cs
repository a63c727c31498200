using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Handovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "declined_handovers",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_declined_handovers", x => new { x.plan_id, x.measure_ordinal, x.mark });
                    table.ForeignKey(
                        name: "fk_declined_handovers_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    measure_ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    giver_ordinal = table.Column<int>(type: "integer", nullable: false),
                    receiver_ordinal = table.Column<int>(type: "integer", nullable: false),
                    rhythm = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    answer_days = table.Column<int>(type: "integer", nullable: true),
                    quote = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    end_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    carried_from = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_handovers_measures_plan_id_measure_ordinal",
                        columns: x => new { x.plan_id, x.measure_ordinal },
                        principalTable: "measures",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_handovers_plan_units_plan_id_giver_ordinal",
                        columns: x => new { x.plan_id, x.giver_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_handovers_plan_units_plan_id_receiver_ordinal",
                        columns: x => new { x.plan_id, x.receiver_ordinal },
                        principalTable: "plan_units",
                        principalColumns: new[] { "plan_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handover_deliveries",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handover_number = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    given_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    received_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handover_deliveries", x => new { x.plan_id, x.handover_number, x.number });
                    table.ForeignKey(
                        name: "fk_handover_deliveries_handovers_plan_id_handover_number",
                        columns: x => new { x.plan_id, x.handover_number },
                        principalTable: "handovers",
                        principalColumns: new[] { "plan_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_plan_id_giver_ordinal",
                table: "handovers",
                columns: new[] { "plan_id", "giver_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_plan_id_measure_ordinal",
                table: "handovers",
                columns: new[] { "plan_id", "measure_ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_handovers_plan_id_receiver_ordinal",
                table: "handovers",
                columns: new[] { "plan_id", "receiver_ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "declined_handovers");

            migrationBuilder.DropTable(
                name: "handover_deliveries");

            migrationBuilder.DropTable(
                name: "handovers");
        }
    }
}
