using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PartReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reminder_part_items",
                columns: table => new
                {
                    reminder_number = table.Column<int>(type: "integer", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    parent = table.Column<int>(type: "integer", nullable: false),
                    child = table.Column<int>(type: "integer", nullable: false),
                    directory_number = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    is_settled = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_part_items", x => new { x.reminder_number, x.plan_id, x.month, x.parent, x.child, x.due });
                    table.ForeignKey(
                        name: "fk_reminder_part_items_directory_units_directory_number_child",
                        columns: x => new { x.directory_number, x.child },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reminder_part_items_directory_units_directory_number_parent",
                        columns: x => new { x.directory_number, x.parent },
                        principalTable: "directory_units",
                        principalColumns: new[] { "directory_number", "number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reminder_part_items_reminders_reminder_number",
                        column: x => x.reminder_number,
                        principalTable: "reminders",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reminder_part_items_rounds_plan_id_month",
                        columns: x => new { x.plan_id, x.month },
                        principalTable: "rounds",
                        principalColumns: new[] { "plan_id", "month" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_part_items_directory_number_child",
                table: "reminder_part_items",
                columns: new[] { "directory_number", "child" });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_part_items_directory_number_parent",
                table: "reminder_part_items",
                columns: new[] { "directory_number", "parent" });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_part_items_plan_id_month",
                table: "reminder_part_items",
                columns: new[] { "plan_id", "month" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reminder_part_items");
        }
    }
}
