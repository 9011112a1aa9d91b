/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in both languages, and each file speaks one. */
class TextsTest {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
	private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
	/** A language calls itself, and a name is no word. */
	private static final Set<String> ITSELF = Set.of("\u7B80\u4F53\u4E2D\u6587", "English", "Emacs");

	static List<Path> english() {
		return SourceBundle.shipped().stream().flatMap(TextsTest::textFiles).toList();
	}

	private static Stream<Path> textFiles(SourceBundle bundle) {
		return Stream.concat(bundle.sources(".properties").stream(), bundle.files("OSGI-INF/l10n", ".properties").stream())
				.filter(file -> !file.getFileName().toString().endsWith("_zh.properties")).filter(file -> !bundle.isFragment());
	}

	static List<Path> messageClasses() {
		return SourceBundle.shipped().stream().flatMap(bundle -> bundle.sources("Messages.java").stream())
				.filter(file -> SourceBundle.text(file).contains("extends NLS")).toList();
	}

	static List<SourceBundle> bundles() {
		return SourceBundle.shipped();
	}

	private static Path chinese(Path english) {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
	}

	@ParameterizedTest
	@MethodSource("english")
	@DisplayName("Both languages have the same texts with the same placeholders")
	void bothLanguagesHaveTheSameTexts(Path file) {
		Properties english = SourceBundle.properties(file);
		Properties chinese = SourceBundle.properties(chinese(file));
		assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertThat(placeholders(chinese.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
		}
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@MethodSource("english")
	@DisplayName("Chinese stands in Chinese files only, as ASCII escapes")
	void noChineseInEnglish(Path file) throws Exception {
		for (Map.Entry<Object, Object> each : SourceBundle.properties(file).entrySet()) {
			if (!ITSELF.contains(each.getValue()) && !isExample(file)) {
				assertThat(CHINESE.matcher(each.getValue().toString()).find()).as("%s: %s", file, each).isFalse();
			}
		}
		assertThat(Files.readAllBytes(chinese(file))).as("ASCII").doesNotContain(nonAscii());
	}

	@ParameterizedTest
	@MethodSource("english")
	@DisplayName("What has words in Chinese files is in Chinese")
	void noEnglishInChinese(Path file) {
		assertThat(SourceBundle.properties(chinese(file)).entrySet()).noneMatch(each -> isEnglish(each.getValue().toString()));
	}

	private static boolean isEnglish(String text) {
		return !CHINESE.matcher(text).find() && WORD.matcher(text.replaceAll("\\{[^}]*}", "")).find() && !ITSELF.contains(text);
	}

	/** The command line accepts Chinese in either language and shows so in examples. */
	private static boolean isExample(Path file) {
		return file.toString().contains("org.jiedui.cli");
	}

	private static byte[] nonAscii() {
		byte[] bytes = new byte[128];
		for (int index = 0; index < bytes.length; index++) {
			bytes[index] = (byte) (index + 128);
		}
		return bytes;
	}

	@ParameterizedTest
	@MethodSource("messageClasses")
	@DisplayName("Message classes and files have the same keys")
	void messageClassesMatchTheirFiles(Path file) {
		Set<String> fields = FIELD.matcher(SourceBundle.text(file)).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		Properties english = SourceBundle.properties(file.resolveSibling("messages.properties"));
		assertThat(fields).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Every %key of plugin.xml and the manifest has its text")
	void keysOfExtensionsHaveTexts(SourceBundle bundle) {
		Path file = bundle.folder().resolve("OSGI-INF/l10n/bundle.properties");
		Path extensions = bundle.folder().resolve("plugin.xml");
		Pattern key = Pattern.compile("\"%([\\w.\\-]+)\"|>%([\\w.\\-]+)<");
		Set<String> used = new TreeSet<>();
		if (Files.exists(extensions)) {
			key.matcher(SourceBundle.text(extensions)).results()
					.forEach(match -> used.add(match.group(1) == null ? match.group(2) : match.group(1)));
		}
		bundle.manifest().getMainAttributes().values().stream().map(Object::toString).filter(value -> value.startsWith("%"))
				.forEach(value -> used.add(value.substring(1)));
		if (!used.isEmpty()) {
			assertThat(SourceBundle.properties(file).stringPropertyNames()).containsAll(used);
		}
	}
}
