/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about documents and their figures in the books. */
package org.jiedui.evidence.rules;
