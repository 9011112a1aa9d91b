/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Systems of indicators: what is scored, with which weight and how. Data files of any bundle. */
package org.jiedui.assessment.system;
