using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrmHost.Storage;

/// <summary>Times come back as what they were stored as: SQLite does not keep that they are UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
