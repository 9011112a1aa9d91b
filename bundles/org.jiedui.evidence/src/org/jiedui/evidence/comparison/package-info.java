/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What texts claim beside what the ledgers hold, for each indicator and period: which of the two is right is for people to say.
 */
package org.jiedui.evidence.comparison;
