/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of packages whose messages nobody else sees is there in both languages, with the same placeholders. */
class HiddenMessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

	@ParameterizedTest
	@ValueSource(strings = { "org.jiedui.core.internal.dashboard", "org.jiedui.core.internal.json", "org.jiedui.core.internal.metric",
			"org.jiedui.core.internal.password", "org.jiedui.core.internal.session", "org.jiedui.core.internal.workspace", "org.jiedui.model.edit" })
	void isCompleteInBothLanguages(String name) throws Exception {
		Class<?> messages = Class.forName(name + ".Messages");
		Set<String> fields = new TreeSet<>();
		for (Field field : messages.getDeclaredFields()) {
			if (Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
				fields.add(field.getName());
			}
		}
		Properties english = read(messages, "messages.properties");
		Properties chinese = read(messages, "messages_zh.properties");
		assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
		assertThat(chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
		for (String key : fields) {
			assertThat(placeholders(chinese.getProperty(key))).as(key)
					.containsExactlyInAnyOrderElementsOf(placeholders(english.getProperty(key)).toList());
		}
	}

	private static Stream<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group);
	}

	private static Properties read(Class<?> messages, String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = messages.getResourceAsStream(file)) {
			properties.load(stream);
		}
		return properties;
	}
}
