using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;

namespace BannedSymbols.Proof;

/// <summary>One use per line of the core's list of banned symbols, in the order of the list, each marked with its id.</summary>
/// <remarks>Nothing runs this; BannedSymbolsTests builds it and compares what the analyzer reports with the list.</remarks>
internal static class Uses
{
    public static void All(
        string text, char letter, double number, decimal money, int count, long large, DateTime time, DateOnly date,
        TimeSpan span, StringBuilder builder, Vector128<double> v128, Vector256<double> v256, Vector512<double> v512, Vector<double> vn)
    {
        // -- Clock --
        _ = DateTime.Now; // P:System.DateTime.Now
        _ = DateTime.UtcNow; // P:System.DateTime.UtcNow
        _ = DateTime.Today; // P:System.DateTime.Today
        _ = DateTimeOffset.Now; // P:System.DateTimeOffset.Now
        _ = DateTimeOffset.UtcNow; // P:System.DateTimeOffset.UtcNow
        _ = TimeProvider.System; // P:System.TimeProvider.System
        _ = Environment.TickCount; // P:System.Environment.TickCount
        _ = Environment.TickCount64; // P:System.Environment.TickCount64
        _ = TimeZoneInfo.Local; // P:System.TimeZoneInfo.Local
        _ = Stopwatch.GetTimestamp(); // T:System.Diagnostics.Stopwatch

        // -- Randomness without a seed --
        _ = new Random(); // M:System.Random.#ctor
        _ = Random.Shared; // P:System.Random.Shared
        _ = Guid.NewGuid(); // M:System.Guid.NewGuid
        _ = Guid.CreateVersion7(); // M:System.Guid.CreateVersion7
        _ = RandomNumberGenerator.GetInt32(2); // T:System.Security.Cryptography.RandomNumberGenerator

        // -- Current culture --
        _ = CultureInfo.CurrentCulture; // P:System.Globalization.CultureInfo.CurrentCulture
        _ = CultureInfo.CurrentUICulture; // P:System.Globalization.CultureInfo.CurrentUICulture
        _ = CultureInfo.InstalledUICulture; // P:System.Globalization.CultureInfo.InstalledUICulture
        _ = CultureInfo.DefaultThreadCurrentCulture; // P:System.Globalization.CultureInfo.DefaultThreadCurrentCulture
        _ = CultureInfo.DefaultThreadCurrentUICulture; // P:System.Globalization.CultureInfo.DefaultThreadCurrentUICulture
        _ = NumberFormatInfo.CurrentInfo; // P:System.Globalization.NumberFormatInfo.CurrentInfo
        _ = DateTimeFormatInfo.CurrentInfo; // P:System.Globalization.DateTimeFormatInfo.CurrentInfo
        _ = RegionInfo.CurrentRegion; // P:System.Globalization.RegionInfo.CurrentRegion
        _ = StringComparison.CurrentCulture; // F:System.StringComparison.CurrentCulture
        _ = StringComparison.CurrentCultureIgnoreCase; // F:System.StringComparison.CurrentCultureIgnoreCase
        _ = StringComparer.CurrentCulture; // P:System.StringComparer.CurrentCulture
        _ = StringComparer.CurrentCultureIgnoreCase; // P:System.StringComparer.CurrentCultureIgnoreCase
        _ = text.ToUpper(); // M:System.String.ToUpper
        _ = text.ToLower(); // M:System.String.ToLower
        _ = char.ToUpper(letter); // M:System.Char.ToUpper(System.Char)
        _ = char.ToLower(letter); // M:System.Char.ToLower(System.Char)
        _ = string.Compare(text, text); // M:System.String.Compare(System.String,System.String)
        _ = string.Compare(text, text, true); // M:System.String.Compare(System.String,System.String,System.Boolean)
        _ = text.CompareTo(text); // M:System.String.CompareTo(System.String)
        _ = text.StartsWith(text); // M:System.String.StartsWith(System.String)
        _ = text.EndsWith(text); // M:System.String.EndsWith(System.String)
        _ = text.IndexOf(text); // M:System.String.IndexOf(System.String)
        _ = text.LastIndexOf(text); // M:System.String.LastIndexOf(System.String)
        _ = number.ToString(); // M:System.Double.ToString
        _ = number.ToString(text); // M:System.Double.ToString(System.String)
        _ = double.Parse(text); // M:System.Double.Parse(System.String)
        _ = double.TryParse(text, out number); // M:System.Double.TryParse(System.String,System.Double@)
        _ = double.TryParse(text.AsSpan(), out number); // M:System.Double.TryParse(System.ReadOnlySpan{System.Char},System.Double@)
        _ = money.ToString(); // M:System.Decimal.ToString
        _ = money.ToString(text); // M:System.Decimal.ToString(System.String)
        _ = decimal.Parse(text); // M:System.Decimal.Parse(System.String)
        _ = decimal.TryParse(text, out money); // M:System.Decimal.TryParse(System.String,System.Decimal@)
        _ = decimal.TryParse(text.AsSpan(), out money); // M:System.Decimal.TryParse(System.ReadOnlySpan{System.Char},System.Decimal@)
        _ = count.ToString(); // M:System.Int32.ToString
        _ = count.ToString(text); // M:System.Int32.ToString(System.String)
        _ = int.Parse(text); // M:System.Int32.Parse(System.String)
        _ = int.TryParse(text, out count); // M:System.Int32.TryParse(System.String,System.Int32@)
        _ = int.TryParse(text.AsSpan(), out count); // M:System.Int32.TryParse(System.ReadOnlySpan{System.Char},System.Int32@)
        _ = large.ToString(); // M:System.Int64.ToString
        _ = large.ToString(text); // M:System.Int64.ToString(System.String)
        _ = long.Parse(text); // M:System.Int64.Parse(System.String)
        _ = long.TryParse(text, out large); // M:System.Int64.TryParse(System.String,System.Int64@)
        _ = long.TryParse(text.AsSpan(), out large); // M:System.Int64.TryParse(System.ReadOnlySpan{System.Char},System.Int64@)
        _ = Convert.ToDouble(text); // M:System.Convert.ToDouble(System.String)
        _ = Convert.ToDecimal(text); // M:System.Convert.ToDecimal(System.String)
        _ = Convert.ToString(number); // M:System.Convert.ToString(System.Double)
        _ = Convert.ToString(money); // M:System.Convert.ToString(System.Decimal)
        _ = DateTime.Parse(text); // M:System.DateTime.Parse(System.String)
        _ = time.ToString(); // M:System.DateTime.ToString
        _ = time.ToString(text); // M:System.DateTime.ToString(System.String)
        _ = DateOnly.Parse(text); // M:System.DateOnly.Parse(System.String)
        _ = date.ToString(); // M:System.DateOnly.ToString
        _ = date.ToString(text); // M:System.DateOnly.ToString(System.String)

        // -- Line ends that differ by machine --
        _ = Environment.NewLine; // P:System.Environment.NewLine
        _ = builder.AppendLine(); // M:System.Text.StringBuilder.AppendLine
        _ = builder.AppendLine(text); // M:System.Text.StringBuilder.AppendLine(System.String)

        // -- Input, output and the host --
        _ = File.Exists(text); // T:System.IO.File
        _ = new FileInfo(text); // T:System.IO.FileInfo
        _ = new FileStream(text, FileMode.Open); // T:System.IO.FileStream
        _ = Directory.Exists(text); // T:System.IO.Directory
        _ = new DirectoryInfo(text); // T:System.IO.DirectoryInfo
        _ = new HttpClient(); // T:System.Net.Http.HttpClient
        _ = new Socket(SocketType.Stream, ProtocolType.Tcp); // T:System.Net.Sockets.Socket
        Console.Beep(); // T:System.Console
        Trace.Flush(); // T:System.Diagnostics.Trace
        _ = Environment.GetEnvironmentVariable(text); // M:System.Environment.GetEnvironmentVariable(System.String)
        _ = Environment.GetEnvironmentVariable(text, EnvironmentVariableTarget.Process); // M:System.Environment.GetEnvironmentVariable(System.String,System.EnvironmentVariableTarget)
        _ = Environment.GetEnvironmentVariables(); // M:System.Environment.GetEnvironmentVariables
        _ = Environment.ExpandEnvironmentVariables(text); // M:System.Environment.ExpandEnvironmentVariables(System.String)
        _ = Environment.MachineName; // P:System.Environment.MachineName
        _ = Environment.UserName; // P:System.Environment.UserName
        _ = new Process(); // T:System.Diagnostics.Process
        Thread.Sleep(count); // M:System.Threading.Thread.Sleep(System.Int32)
        Thread.Sleep(span); // M:System.Threading.Thread.Sleep(System.TimeSpan)
        _ = Task.Delay(count); // M:System.Threading.Tasks.Task.Delay(System.Int32)
        _ = Task.Delay(span); // M:System.Threading.Tasks.Task.Delay(System.TimeSpan)

        // -- Functions whose last bits differ by platform, instruction set or vector width --
        _ = Math.Log(number); // M:System.Math.Log(System.Double)
        _ = Math.Log(number, number); // M:System.Math.Log(System.Double,System.Double)
        _ = Math.Log2(number); // M:System.Math.Log2(System.Double)
        _ = Math.Log10(number); // M:System.Math.Log10(System.Double)
        _ = Math.Exp(number); // M:System.Math.Exp(System.Double)
        _ = Math.Pow(number, number); // M:System.Math.Pow(System.Double,System.Double)
        _ = Math.Cbrt(number); // M:System.Math.Cbrt(System.Double)
        _ = Math.Sin(number); // M:System.Math.Sin(System.Double)
        _ = Math.Cos(number); // M:System.Math.Cos(System.Double)
        _ = Math.Tan(number); // M:System.Math.Tan(System.Double)
        _ = Math.Asin(number); // M:System.Math.Asin(System.Double)
        _ = Math.Acos(number); // M:System.Math.Acos(System.Double)
        _ = Math.Atan(number); // M:System.Math.Atan(System.Double)
        _ = Math.Atan2(number, number); // M:System.Math.Atan2(System.Double,System.Double)
        _ = Math.SinCos(number); // M:System.Math.SinCos(System.Double)
        _ = Math.Sinh(number); // M:System.Math.Sinh(System.Double)
        _ = Math.Cosh(number); // M:System.Math.Cosh(System.Double)
        _ = Math.Tanh(number); // M:System.Math.Tanh(System.Double)
        _ = Math.Asinh(number); // M:System.Math.Asinh(System.Double)
        _ = Math.Acosh(number); // M:System.Math.Acosh(System.Double)
        _ = Math.Atanh(number); // M:System.Math.Atanh(System.Double)
        _ = Math.ReciprocalEstimate(number); // M:System.Math.ReciprocalEstimate(System.Double)
        _ = Math.ReciprocalSqrtEstimate(number); // M:System.Math.ReciprocalSqrtEstimate(System.Double)
        _ = double.Log(number); // M:System.Double.Log(System.Double)
        _ = double.Log(number, number); // M:System.Double.Log(System.Double,System.Double)
        _ = double.LogP1(number); // M:System.Double.LogP1(System.Double)
        _ = double.Log2(number); // M:System.Double.Log2(System.Double)
        _ = double.Log2P1(number); // M:System.Double.Log2P1(System.Double)
        _ = double.Log10(number); // M:System.Double.Log10(System.Double)
        _ = double.Log10P1(number); // M:System.Double.Log10P1(System.Double)
        _ = double.Exp(number); // M:System.Double.Exp(System.Double)
        _ = double.ExpM1(number); // M:System.Double.ExpM1(System.Double)
        _ = double.Exp2(number); // M:System.Double.Exp2(System.Double)
        _ = double.Exp2M1(number); // M:System.Double.Exp2M1(System.Double)
        _ = double.Exp10(number); // M:System.Double.Exp10(System.Double)
        _ = double.Exp10M1(number); // M:System.Double.Exp10M1(System.Double)
        _ = double.Pow(number, number); // M:System.Double.Pow(System.Double,System.Double)
        _ = double.Cbrt(number); // M:System.Double.Cbrt(System.Double)
        _ = double.RootN(number, count); // M:System.Double.RootN(System.Double,System.Int32)
        _ = double.Hypot(number, number); // M:System.Double.Hypot(System.Double,System.Double)
        _ = double.Sin(number); // M:System.Double.Sin(System.Double)
        _ = double.SinPi(number); // M:System.Double.SinPi(System.Double)
        _ = double.Cos(number); // M:System.Double.Cos(System.Double)
        _ = double.CosPi(number); // M:System.Double.CosPi(System.Double)
        _ = double.Tan(number); // M:System.Double.Tan(System.Double)
        _ = double.TanPi(number); // M:System.Double.TanPi(System.Double)
        _ = double.Asin(number); // M:System.Double.Asin(System.Double)
        _ = double.AsinPi(number); // M:System.Double.AsinPi(System.Double)
        _ = double.Acos(number); // M:System.Double.Acos(System.Double)
        _ = double.AcosPi(number); // M:System.Double.AcosPi(System.Double)
        _ = double.Atan(number); // M:System.Double.Atan(System.Double)
        _ = double.AtanPi(number); // M:System.Double.AtanPi(System.Double)
        _ = double.Atan2(number, number); // M:System.Double.Atan2(System.Double,System.Double)
        _ = double.Atan2Pi(number, number); // M:System.Double.Atan2Pi(System.Double,System.Double)
        _ = double.SinCos(number); // M:System.Double.SinCos(System.Double)
        _ = double.SinCosPi(number); // M:System.Double.SinCosPi(System.Double)
        _ = double.Sinh(number); // M:System.Double.Sinh(System.Double)
        _ = double.Cosh(number); // M:System.Double.Cosh(System.Double)
        _ = double.Tanh(number); // M:System.Double.Tanh(System.Double)
        _ = double.Asinh(number); // M:System.Double.Asinh(System.Double)
        _ = double.Acosh(number); // M:System.Double.Acosh(System.Double)
        _ = double.Atanh(number); // M:System.Double.Atanh(System.Double)
        _ = double.ReciprocalEstimate(number); // M:System.Double.ReciprocalEstimate(System.Double)
        _ = double.ReciprocalSqrtEstimate(number); // M:System.Double.ReciprocalSqrtEstimate(System.Double)
        _ = double.MultiplyAddEstimate(number, number, number); // M:System.Double.MultiplyAddEstimate(System.Double,System.Double,System.Double)
        _ = double.Lerp(number, number, number); // M:System.Double.Lerp(System.Double,System.Double,System.Double)
        _ = double.ClampNative(number, number, number); // M:System.Double.ClampNative(System.Double,System.Double,System.Double)
        _ = double.MaxNative(number, number); // M:System.Double.MaxNative(System.Double,System.Double)
        _ = double.MinNative(number, number); // M:System.Double.MinNative(System.Double,System.Double)
        _ = MathF.Abs(1f); // T:System.MathF
        _ = Vector128.Log(v128); // M:System.Runtime.Intrinsics.Vector128.Log(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Log2(v128); // M:System.Runtime.Intrinsics.Vector128.Log2(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Exp(v128); // M:System.Runtime.Intrinsics.Vector128.Exp(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Sin(v128); // M:System.Runtime.Intrinsics.Vector128.Sin(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Cos(v128); // M:System.Runtime.Intrinsics.Vector128.Cos(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.SinCos(v128); // M:System.Runtime.Intrinsics.Vector128.SinCos(System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Hypot(v128, v128); // M:System.Runtime.Intrinsics.Vector128.Hypot(System.Runtime.Intrinsics.Vector128{System.Double},System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.MultiplyAddEstimate(v128, v128, v128); // M:System.Runtime.Intrinsics.Vector128.MultiplyAddEstimate(System.Runtime.Intrinsics.Vector128{System.Double},System.Runtime.Intrinsics.Vector128{System.Double},System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.Lerp(v128, v128, v128); // M:System.Runtime.Intrinsics.Vector128.Lerp(System.Runtime.Intrinsics.Vector128{System.Double},System.Runtime.Intrinsics.Vector128{System.Double},System.Runtime.Intrinsics.Vector128{System.Double})
        _ = Vector128.ClampNative(v128, v128, v128); // M:System.Runtime.Intrinsics.Vector128.ClampNative``1(System.Runtime.Intrinsics.Vector128{``0},System.Runtime.Intrinsics.Vector128{``0},System.Runtime.Intrinsics.Vector128{``0})
        _ = Vector128.MaxNative(v128, v128); // M:System.Runtime.Intrinsics.Vector128.MaxNative``1(System.Runtime.Intrinsics.Vector128{``0},System.Runtime.Intrinsics.Vector128{``0})
        _ = Vector128.MinNative(v128, v128); // M:System.Runtime.Intrinsics.Vector128.MinNative``1(System.Runtime.Intrinsics.Vector128{``0},System.Runtime.Intrinsics.Vector128{``0})
        _ = Vector256.Log(v256); // M:System.Runtime.Intrinsics.Vector256.Log(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Log2(v256); // M:System.Runtime.Intrinsics.Vector256.Log2(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Exp(v256); // M:System.Runtime.Intrinsics.Vector256.Exp(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Sin(v256); // M:System.Runtime.Intrinsics.Vector256.Sin(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Cos(v256); // M:System.Runtime.Intrinsics.Vector256.Cos(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.SinCos(v256); // M:System.Runtime.Intrinsics.Vector256.SinCos(System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Hypot(v256, v256); // M:System.Runtime.Intrinsics.Vector256.Hypot(System.Runtime.Intrinsics.Vector256{System.Double},System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.MultiplyAddEstimate(v256, v256, v256); // M:System.Runtime.Intrinsics.Vector256.MultiplyAddEstimate(System.Runtime.Intrinsics.Vector256{System.Double},System.Runtime.Intrinsics.Vector256{System.Double},System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.Lerp(v256, v256, v256); // M:System.Runtime.Intrinsics.Vector256.Lerp(System.Runtime.Intrinsics.Vector256{System.Double},System.Runtime.Intrinsics.Vector256{System.Double},System.Runtime.Intrinsics.Vector256{System.Double})
        _ = Vector256.ClampNative(v256, v256, v256); // M:System.Runtime.Intrinsics.Vector256.ClampNative``1(System.Runtime.Intrinsics.Vector256{``0},System.Runtime.Intrinsics.Vector256{``0},System.Runtime.Intrinsics.Vector256{``0})
        _ = Vector256.MaxNative(v256, v256); // M:System.Runtime.Intrinsics.Vector256.MaxNative``1(System.Runtime.Intrinsics.Vector256{``0},System.Runtime.Intrinsics.Vector256{``0})
        _ = Vector256.MinNative(v256, v256); // M:System.Runtime.Intrinsics.Vector256.MinNative``1(System.Runtime.Intrinsics.Vector256{``0},System.Runtime.Intrinsics.Vector256{``0})
        _ = Vector512.Log(v512); // M:System.Runtime.Intrinsics.Vector512.Log(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Log2(v512); // M:System.Runtime.Intrinsics.Vector512.Log2(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Exp(v512); // M:System.Runtime.Intrinsics.Vector512.Exp(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Sin(v512); // M:System.Runtime.Intrinsics.Vector512.Sin(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Cos(v512); // M:System.Runtime.Intrinsics.Vector512.Cos(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.SinCos(v512); // M:System.Runtime.Intrinsics.Vector512.SinCos(System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Hypot(v512, v512); // M:System.Runtime.Intrinsics.Vector512.Hypot(System.Runtime.Intrinsics.Vector512{System.Double},System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.MultiplyAddEstimate(v512, v512, v512); // M:System.Runtime.Intrinsics.Vector512.MultiplyAddEstimate(System.Runtime.Intrinsics.Vector512{System.Double},System.Runtime.Intrinsics.Vector512{System.Double},System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.Lerp(v512, v512, v512); // M:System.Runtime.Intrinsics.Vector512.Lerp(System.Runtime.Intrinsics.Vector512{System.Double},System.Runtime.Intrinsics.Vector512{System.Double},System.Runtime.Intrinsics.Vector512{System.Double})
        _ = Vector512.ClampNative(v512, v512, v512); // M:System.Runtime.Intrinsics.Vector512.ClampNative``1(System.Runtime.Intrinsics.Vector512{``0},System.Runtime.Intrinsics.Vector512{``0},System.Runtime.Intrinsics.Vector512{``0})
        _ = Vector512.MaxNative(v512, v512); // M:System.Runtime.Intrinsics.Vector512.MaxNative``1(System.Runtime.Intrinsics.Vector512{``0},System.Runtime.Intrinsics.Vector512{``0})
        _ = Vector512.MinNative(v512, v512); // M:System.Runtime.Intrinsics.Vector512.MinNative``1(System.Runtime.Intrinsics.Vector512{``0},System.Runtime.Intrinsics.Vector512{``0})
        _ = Vector.Log(vn); // M:System.Numerics.Vector.Log(System.Numerics.Vector{System.Double})
        _ = Vector.Log2(vn); // M:System.Numerics.Vector.Log2(System.Numerics.Vector{System.Double})
        _ = Vector.Exp(vn); // M:System.Numerics.Vector.Exp(System.Numerics.Vector{System.Double})
        _ = Vector.Sin(vn); // M:System.Numerics.Vector.Sin(System.Numerics.Vector{System.Double})
        _ = Vector.Cos(vn); // M:System.Numerics.Vector.Cos(System.Numerics.Vector{System.Double})
        _ = Vector.SinCos(vn); // M:System.Numerics.Vector.SinCos(System.Numerics.Vector{System.Double})
        _ = Vector.Hypot(vn, vn); // M:System.Numerics.Vector.Hypot(System.Numerics.Vector{System.Double},System.Numerics.Vector{System.Double})
        _ = Vector.MultiplyAddEstimate(vn, vn, vn); // M:System.Numerics.Vector.MultiplyAddEstimate(System.Numerics.Vector{System.Double},System.Numerics.Vector{System.Double},System.Numerics.Vector{System.Double})
        _ = Vector.Lerp(vn, vn, vn); // M:System.Numerics.Vector.Lerp(System.Numerics.Vector{System.Double},System.Numerics.Vector{System.Double},System.Numerics.Vector{System.Double})
        _ = Vector.ClampNative(vn, vn, vn); // M:System.Numerics.Vector.ClampNative``1(System.Numerics.Vector{``0},System.Numerics.Vector{``0},System.Numerics.Vector{``0})
        _ = Vector.MaxNative(vn, vn); // M:System.Numerics.Vector.MaxNative``1(System.Numerics.Vector{``0},System.Numerics.Vector{``0})
        _ = Vector.MinNative(vn, vn); // M:System.Numerics.Vector.MinNative``1(System.Numerics.Vector{``0},System.Numerics.Vector{``0})
    }
}
