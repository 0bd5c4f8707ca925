# What deploy/up, deploy/down and deploy/token share; $root is the repository.

data=${JIEBANG_DATA:-$root/.data}
modules="deploy/servers:servers platform/audit:audit platform/bus:bus platform/calendar:calendar platform/http:http
platform/identity:identity plan-service:plan-service indicator-service:indicator-service project-service:project-service
notification-service:notification-service seeds:seeds deploy/local:local"

java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java

refuse() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

require_java() {
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p') || true
  case $version in
    1.* | ?) version=0 ;;
  esac
  [ "${version:-0}" -ge 17 ] ||
    refuse "需要 Java 17 或更新版本；请安装 JDK 17，或让 JAVA_HOME 指向它。" \
      "Java 17 or later is needed; install a JDK 17 or let JAVA_HOME point to it."
}

# A module is stale when something of it is newer than both its jar and the last build.
is_stale() {
  local folder=$root/${1%%:*} jar=$root/${1%%:*}/target/${1##*:}.jar
  ls "$jar" >/dev/null 2>&1 || jar=$(ls "$root/${1%%:*}/target/${1##*:}"-*-SNAPSHOT.jar 2>/dev/null | head -1)
  [ -n "$jar" ] && [ -e "$jar" ] || return 0
  local newer
  newer=$(find "$folder/pom.xml" "$folder/src/main" -type f -newer "$jar" 2>/dev/null)
  [ -n "$newer" ] || return 1
  [ -e "$built" ] || return 0
  newer=$(find "$folder/pom.xml" "$folder/src/main" -type f -newer "$built" 2>/dev/null | head -1)
  [ -n "$newer" ]
}

build_what_is_missing() {
  local module stale=
  built=$root/deploy/local/target/built
  for module in $modules; do
    ! is_stale "$module" || stale="$stale ${module%%:*}"
  done
  [ -n "$stale" ] || return 0
  echo "构建中，首次需要几分钟 building, the first time takes some minutes:$stale"
  mkdir -p "$data/logs"
  local log=$data/logs/build.log
  (cd "$root" && ./mvnw -B -ntp -DskipTests -Dspotless.check.skip package) 2>&1 | tee "$log" |
    awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { print "  " $NF " " $3; fflush() }' || true
  grep -q '^\[INFO\] BUILD SUCCESS' "$log" || {
    grep '^\[ERROR\]' "$log" | head -5 >&2 || true
    refuse "构建失败；原因见 $log。" "The build failed; $log says why."
  }
  mkdir -p "$(dirname "$built")"
  touch "$built"
}

launcher() {
  exec "$java" -Xmx64m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:MaxMetaspaceSize=96m \
    -Djiebang.repository="$root" -Djiebang.broker.home="$root/deploy/servers/target/broker" \
    -jar "$root/deploy/local/target/local.jar" "$@"
}
