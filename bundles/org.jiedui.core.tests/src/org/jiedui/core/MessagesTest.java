/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	@ParameterizedTest
	@ValueSource(classes = { org.jiedui.core.internal.format.Messages.class, org.jiedui.core.internal.json.Messages.class, org.jiedui.core.internal.exchange.Messages.class,
			org.jiedui.core.internal.validation.Messages.class, org.jiedui.core.internal.rules.general.Messages.class, org.jiedui.core.internal.rules.party.Messages.class,
			org.jiedui.core.internal.rules.programme.Messages.class, org.jiedui.core.internal.rules.pairing.Messages.class,
			org.jiedui.core.internal.rules.plan.Messages.class, org.jiedui.core.internal.rules.project.Messages.class,
			org.jiedui.core.internal.rules.exchange.Messages.class, org.jiedui.core.internal.remedies.Messages.class })
	void areCompleteInBothLanguages(Class<?> messages) throws IOException {
		Properties english = load(messages, "messages.properties");
		Properties chinese = load(messages, "messages_zh.properties");
		Set<String> fields = Arrays.stream(messages.getDeclaredFields()).filter(field -> Modifier.isPublic(field.getModifiers()))
				.map(Field::getName).collect(Collectors.toCollection(TreeSet::new));

		assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(fields);
		assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(fields);
		assertThat(fields).allSatisfy(field -> {
			assertThat(gaps(chinese.getProperty(field))).isEqualTo(gaps(english.getProperty(field)));
			assertThat(chinese.getProperty(field)).containsPattern(CHINESE);
			assertThat(english.getProperty(field)).doesNotContainPattern(CHINESE);
		});
	}

	private static Set<String> gaps(String sentence) {
		return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(Class<?> messages, String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = messages.getResourceAsStream(file)) {
			properties.load(in);
		}
		return properties;
	}
}
