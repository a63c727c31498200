using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lantu.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReadingsKept : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hour_months",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    file = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    stations = table.Column<int>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hour_months", x => new { x.directory_number, x.year, x.month });
                    table.ForeignKey(
                        name: "fk_hour_months_directories_directory_number",
                        column: x => x.directory_number,
                        principalTable: "directories",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reading_batches",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    layout = table.Column<string>(type: "TEXT", nullable: false),
                    first = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stations = table.Column<int>(type: "INTEGER", nullable: false),
                    counts = table.Column<string>(type: "TEXT", nullable: false),
                    finding_counts = table.Column<string>(type: "TEXT", nullable: false),
                    findings = table.Column<string>(type: "TEXT", nullable: false),
                    revisions = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    filed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    filed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reading_batches", x => new { x.directory_number, x.number });
                    table.ForeignKey(
                        name: "fk_reading_batches_directories_directory_number",
                        column: x => x.directory_number,
                        principalTable: "directories",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "station_days",
                columns: table => new
                {
                    directory_number = table.Column<int>(type: "INTEGER", nullable: false),
                    station = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    index = table.Column<int>(type: "INTEGER", nullable: true),
                    primary = table.Column<int>(type: "INTEGER", nullable: false),
                    so2 = table.Column<double>(type: "REAL", nullable: true),
                    no2 = table.Column<double>(type: "REAL", nullable: true),
                    co = table.Column<double>(type: "REAL", nullable: true),
                    o3 = table.Column<double>(type: "REAL", nullable: true),
                    pm10 = table.Column<double>(type: "REAL", nullable: true),
                    pm25 = table.Column<double>(type: "REAL", nullable: true),
                    rules = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_station_days", x => new { x.directory_number, x.station, x.day });
                    table.ForeignKey(
                        name: "fk_station_days_directories_directory_number",
                        column: x => x.directory_number,
                        principalTable: "directories",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reading_batches_directory_number_file_hash",
                table: "reading_batches",
                columns: new[] { "directory_number", "file_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "hour_months");

            migrationBuilder.DropTable(
                name: "reading_batches");

            migrationBuilder.DropTable(
                name: "station_days");
        }
    }
}
