/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.model.ProgrammeType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a system of indicators, and refuses one that does not add up. */
public final class SystemReader {

	private static final String FORMAT = "jiedui-indicators";
	private static final int VERSION = 1;
	private static final String FULL = "full";
	private static final BigDecimal USUALLY_FULL = BigDecimal.valueOf(100);
	private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private final String file;

	/** @param file what the file is called, for messages */
	public SystemReader(String file) {
		this.file = file;
	}

	/** Reads all; the stream stays open. */
	public IndicatorSystem read(InputStream in) throws SystemFormatException, IOException {
		JsonNode tree;
		try {
			tree = JSON.readTree(in);
		} catch (JsonProcessingException syntax) {
			int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
			throw new SystemFormatException(NLS.bind(Messages.noJson, file, line));
		}
		FileNode root = new FileNode(file, "", tree);
		if (!FORMAT.equals(tree.path("format").asText()) || tree.path("version").asInt() != VERSION) {
			throw new SystemFormatException(NLS.bind(Messages.noSystem, file, VERSION));
		}
		root.allow("format", "version", "id", "edition", FileNode.ZH, FileNode.EN, FileNode.ZH_TEXT, FileNode.EN_TEXT, "type", FULL, "grades",
				"indicators");
		BigDecimal full = root.numberIfAny(FULL).orElse(USUALLY_FULL);
		List<Indicator> indicators = new IndicatorReader().read(root.list("indicators"));
		BigDecimal sum = IndicatorReader.weights(indicators);
		if (sum.compareTo(full) != 0) {
			throw root.complaint(Messages.sumOfAll, sum.toPlainString(), full.toPlainString());
		}
		return new IndicatorSystem(root.text("id"), root.text("edition"), root.wording(), root.explanation(), type(root), full,
				grades(root, full), indicators);
	}

	private static Optional<ProgrammeType> type(FileNode root) throws SystemFormatException {
		return root.has("type") ? Optional.of(ProgrammeType.get(root.word("type", Stream.of(ProgrammeType.values())
				.filter(type -> type != ProgrammeType.NONE).map(ProgrammeType::getLiteral).toArray(String[]::new)))) : Optional.empty();
	}

	private static List<Grade> grades(FileNode root, BigDecimal full) throws SystemFormatException {
		List<Grade> grades = new ArrayList<>();
		BigDecimal before = null;
		for (FileNode each : root.list("grades")) {
			each.allow(FileNode.ZH, FileNode.EN, "from");
			Grade grade = new Grade(each.wording(), each.number("from"));
			if (grade.from().compareTo(full) > 0) {
				throw root.complaint(Messages.gradeAbove, grade.label().zh(), grade.from().toPlainString(), full.toPlainString());
			}
			if (before != null && grade.from().compareTo(before) >= 0) {
				throw root.complaint(Messages.grades, grade.label().zh());
			}
			before = grade.from();
			grades.add(grade);
		}
		if (grades.getLast().from().signum() != 0) {
			throw root.complaint(Messages.grades, grades.getLast().label().zh());
		}
		return grades;
	}
}
