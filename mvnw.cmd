@echo off
rem Builds the portal with a JDK and a Maven that fit, wherever they are.
rem A Maven on the path is preferred; MVNW_FORCE_DOWNLOAD=1 takes the pinned one.
setlocal EnableExtensions EnableDelayedExpansion

set "JAVA_NEEDED=25"
set "MAVEN=3.9.16"
set "MAVEN_URL=https://archive.apache.org/dist/maven/maven-3/%MAVEN%/binaries/apache-maven-%MAVEN%-bin.zip"
set "MAVEN_SHA512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3"

set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where javac 2^>nul') do if not defined JDK for %%B in ("%%~dpJ..") do call :consider "%%~fB"
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fD"
if not defined JDK (
  echo mvnw: no JDK %JAVA_NEEDED% or newer found ^(JAVA_HOME, PATH, Program Files^); install one, for example Temurin %JAVA_NEEDED%. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"

if not defined MVNW_FORCE_DOWNLOAD (
  where mvn >nul 2>&1 && (
    call mvn %*
    exit /b !ERRORLEVEL!
  )
)

if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "FOLDER=%MAVEN_USER_HOME%\wrapper\van-hoa-cong-so"
set "HOME_OF_MAVEN=%FOLDER%\apache-maven-%MAVEN%"
if not exist "%HOME_OF_MAVEN%\bin\mvn.cmd" call :download || exit /b 1
call "%HOME_OF_MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set "RELEASE="
if exist "%~1\release" for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~V"
if not defined RELEASE exit /b 0
set "RELEASE=!RELEASE:"=!"
if !RELEASE! GEQ %JAVA_NEEDED% set "JDK=%~1"
exit /b 0

:download
if not exist "%FOLDER%" mkdir "%FOLDER%"
set "ZIP=%FOLDER%\maven-%RANDOM%.zip"
curl.exe -fsSL --retry 2 --connect-timeout 20 -o "%ZIP%" "%MAVEN_URL%" || (
  echo mvnw: cannot fetch Maven %MAVEN% from %MAVEN_URL%; check the network, or install Maven and put mvn on the path. 1>&2
  del /q "%ZIP%" 2>nul
  exit /b 1
)
set "SUM="
for /f "skip=1 delims=" %%S in ('certutil -hashfile "%ZIP%" SHA512') do if not defined SUM set "SUM=%%S"
set "SUM=%SUM: =%"
if /i not "%SUM%"=="%MAVEN_SHA512%" (
  echo mvnw: the download of Maven %MAVEN% does not have the expected SHA-512; nothing was installed. 1>&2
  del /q "%ZIP%"
  exit /b 1
)
pushd "%FOLDER%" && "%JAVA_HOME%\bin\jar.exe" xf "%ZIP%" && popd
del /q "%ZIP%"
if exist "%HOME_OF_MAVEN%\bin\mvn.cmd" exit /b 0
echo mvnw: Maven %MAVEN% could not be unpacked into %FOLDER%. 1>&2
exit /b 1
