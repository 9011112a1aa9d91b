/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Sentence;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Quantity;

/**
 * How many records of a programme have errors. Assessments themselves do not count: their errors are no deed of the year.
 *
 * @param workspace the books, as they are saved
 * @param programme whose
 * @param validator knows the rules
 */
record ErrorShare(Workspace workspace, ObjectId programme, Validator validator) {

	/** Records up to which all are checked. */
	private static final long MOST_CHECKED = 20_000;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** In per cent. */
	Value value() {
		Query query = Query.of(JieduiPackage.Literals.PROGRAMME_RECORD).within(programme);
		if (workspace.count(query) > MOST_CHECKED) {
			return Value.missing(Sentence.of("gap.manyRecords", Long.toString(MOST_CHECKED)));
		}
		try (Session session = workspace.openSession()) {
			List<EObject> records = session.load(query).stream().filter(record -> !(record instanceof Assessment)).toList();
			if (records.isEmpty()) {
				return Value.missing(Sentence.of("gap.noRecords"));
			}
			Set<EObject> wrong = validator.validate(records, LocalDate.now()).stream().filter(finding -> finding.severity() == Severity.ERROR)
					.map(finding -> EcoreUtil.getRootContainer(finding.object())).collect(Collectors.toSet());
			BigDecimal share = BigDecimal.valueOf(wrong.size()).multiply(HUNDRED).divide(BigDecimal.valueOf(records.size()), 1, RoundingMode.HALF_UP);
			Quantity percent = new Quantity(share, Qualifier.EXACT);
			return Value.found(percent, Sentence.of("value.validation", new Amount(percent, "%"), Integer.toString(wrong.size()),
					Integer.toString(records.size())), List.of());
		}
	}
}
