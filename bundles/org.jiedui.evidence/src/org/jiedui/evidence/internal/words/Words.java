/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiedui.evidence.spi.VocabularyContribution;
import org.jiedui.evidence.spi.WordList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All lists of words: those of modules first, then those of the product. Immutable. */
@Component(service = Words.class)
public final class Words {

	private static final String TAB = "\t+";

	private final List<VocabularyContribution> contributions;

	/** @param modules what modules add */
	@Activate
	public Words(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<VocabularyContribution> modules) {
		contributions = new ArrayList<>(modules);
		contributions.add(new BuiltInVocabulary());
	}

	/** The lines of a list without comments and empty ones. */
	public List<String> lines(WordList list) {
		List<String> lines = new ArrayList<>();
		for (VocabularyContribution each : contributions) {
			try (InputStream in = each.open(list)) {
				if (in != null) {
					new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().map(String::strip)
							.filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(lines::add);
				}
			} catch (IOException broken) {
				throw new UncheckedIOException("The words " + list + " of " + each.getClass().getName() + " cannot be read", broken);
			}
		}
		return lines;
	}

	/** The fields of each line, separated by tabs. */
	public List<String[]> fields(WordList list) {
		return lines(list).stream().map(line -> line.split(TAB)).toList();
	}

	/** The blocks of a list: the lines below each name in brackets. A name may come more than once. */
	public List<Block> blocks(WordList list) {
		List<Block> blocks = new ArrayList<>();
		for (String line : lines(list)) {
			if (line.startsWith("[") && line.endsWith("]") && line.indexOf('|') < 0) {
				blocks.add(new Block(line.substring(1, line.length() - 1), new ArrayList<>()));
			} else if (blocks.isEmpty()) {
				throw new IllegalStateException("The words " + list + " do not begin with a name in brackets but with " + line);
			} else {
				blocks.getLast().lines().add(line);
			}
		}
		return blocks;
	}

	/** The lines of the blocks of a name. */
	public List<String> block(WordList list, String name) {
		return blocks(list).stream().filter(block -> block.name().equals(name)).flatMap(block -> block.lines().stream()).toList();
	}

	/** One pattern for all lines of the blocks of a name; null if there are none. */
	public Pattern pattern(WordList list, String name) {
		return alternatives(block(list, name));
	}

	/** One pattern for all lines of a list; null if there are none. */
	public Pattern pattern(WordList list) {
		return alternatives(lines(list));
	}

	private static Pattern alternatives(List<String> patterns) {
		return patterns.isEmpty() ? null : Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")");
	}

	/**
	 * The lines below a name in brackets.
	 *
	 * @param name the name
	 * @param lines the lines
	 */
	public record Block(String name, List<String> lines) {

		/** The lines as pairs of a key and what stands behind the equals sign. */
		public Map<String, String> values() {
			Map<String, String> values = new LinkedHashMap<>();
			for (String line : lines) {
				int equals = line.indexOf('=');
				if (equals < 0) {
					throw new IllegalStateException("[" + name + "]: no equals sign in " + line);
				}
				values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
			}
			return values;
		}
	}
}
