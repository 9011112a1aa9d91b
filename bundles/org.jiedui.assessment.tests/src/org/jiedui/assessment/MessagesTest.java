/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in both languages, with the same gaps. */
class MessagesTest {

	private static final Pattern GAP = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(strings = { "rules/messages", "metric/messages", "internal/system/messages", "internal/command/messages",
			"internal/command/help", "appraisal/sentences" })
	void isCompleteInBothLanguages(String name) throws IOException {
		Properties english = load(name + ".properties");
		Properties chinese = load(name + "_zh.properties");
		assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertThat(english.getProperty(key)).as(key).isNotBlank();
			assertThat(chinese.getProperty(key)).as(key).isNotBlank();
			assertThat(gaps(english.getProperty(key))).as(key).containsAll(gaps(chinese.getProperty(key)));
		}
	}

	private static Set<String> gaps(String text) {
		return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = MessagesTest.class.getResourceAsStream("/org/jiedui/assessment/" + name)) {
			properties.load(in);
		}
		return properties;
	}
}
